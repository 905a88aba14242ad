import type { TestProject } from "vitest/node";
import { join } from "node:path";
import { startPostgres } from "./postgres";
import { makeTempDir } from "./temp";

declare module "vitest" {
  export interface ProvidedContext {
    /** Where a migrated, empty database to copy is, and where copies go. */
    databases: { template: string; folder: string };
  }
}

/** The schema of the engine that DATABASE_URL names, in an empty database. */
async function migrateTemplate(url: string) {
  // The dialect is chosen when db/columns.server.ts is loaded.
  process.env["DATABASE_URL"] = url;
  const { migrate } = await import("../../db/migrate.server");
  await migrate(url);
}

/** Before the first integration test: an engine and a migrated database to copy. */
export default async function setup(project: TestProject) {
  const temp = makeTempDir();
  if (process.env["TEST_DIALECT"] !== "postgres") {
    const template = `file:${join(temp.path, "template.db")}`;
    await migrateTemplate(template);
    project.provide("databases", { template, folder: temp.path });
    return () => {
      temp.remove();
    };
  }
  const postgres = await startPostgres();
  await postgres.query("create database template_fairway");
  const template = postgres.url("template_fairway");
  await migrateTemplate(template);
  project.provide("databases", { template, folder: temp.path });
  return async () => {
    await postgres.stop();
    temp.remove();
  };
}
