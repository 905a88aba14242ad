import { defineConfig } from "vitest/config";

/** What the built server answers: headers, guard, cookies, ids, caching. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  cacheDir: ".cache/vitest",
  test: {
    include: ["tests/http/**/*.test.ts"],
    globalSetup: "tests/support/http-server.ts",
    pool: "threads",
    isolate: false,
    testTimeout: 30_000,
    hookTimeout: 90_000,
  },
});
