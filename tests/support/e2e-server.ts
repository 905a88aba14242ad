import { startServer } from "./server";

/** Before the first browser test: one server in demo mode, its origin in E2E_ORIGIN. */
export default async function setup() {
  const given = process.env["E2E_ORIGIN"];
  if (given) return undefined;
  const server = await startServer();
  process.env["E2E_ORIGIN"] = server.origin;
  return async () => {
    await server.stop();
  };
}
