import type { TestProject } from "vitest/node";
import { startServer } from "./server";

declare module "vitest" {
  export interface ProvidedContext {
    /** The server all http tests share, `http://localhost:<port>`. */
    origin: string;
  }
}

/** Before the first http test: one server in demo mode for all files. */
export default async function setup(project: TestProject) {
  const server = await startServer();
  project.provide("origin", server.origin);
  return () => server.stop();
}
