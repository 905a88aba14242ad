import { defineConfig } from "vitest/config";

/** Unit tests: pure modules, the tree itself and the messages. No database, no server. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  cacheDir: ".cache/vitest",
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/*.test.ts"],
    // Worker threads start in half the time of processes; no unit needs its own.
    pool: "threads",
    testTimeout: 20_000,
  },
});
