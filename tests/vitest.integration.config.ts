import { defineConfig } from "vitest/config";

const isPostgres = process.env["TEST_DIALECT"] === "postgres";

/** Operations on a real database. TEST_DIALECT chooses the engine. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  cacheDir: ".cache/vitest",
  test: {
    include: ["tests/integration/**/*.test.ts"],
    globalSetup: "tests/support/databases.ts",
    pool: "forks",
    // Modules are loaded once for all files; each file opens a database of its own.
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 60_000,
    env: {
      // Chooses the dialect when db/columns.server.ts is loaded; each file opens its own.
      DATABASE_URL: isPostgres ? "postgres://localhost/none" : "file:none.db",
    },
  },
});
