import { defineConfig } from "vitest/config";

/** Unit tests: pure modules, the tree itself and the messages. No database, no server. */
export default defineConfig({
  root: new URL("..", import.meta.url).pathname,
  cacheDir: ".cache/vitest",
  test: {
    include: ["tests/unit/**/*.test.{ts,tsx}", "tests/*.test.ts"],
    // Worker threads start in half the time of processes; no unit needs its own.
    pool: "threads",
    // Modules are loaded once for all files: half the time went into loading them.
    isolate: false,
    testTimeout: 20_000,
  },
});
