import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { expect, it } from "vitest";
import { root } from "../support/tree";

const run = promisify(execFile);

it("the benchmark still runs, tried on a small register", async () => {
  const { stdout } = await run(
    process.execPath,
    ["--import", "tsx", "bench/run.ts"],
    { cwd: root, env: { ...process.env, SMALL: "1", NODE_ENV: "production" } },
  );
  for (const figure of [
    "requests/s, portal : bare",
    "search, Chinese, p95",
    "as-of list, p95",
    "change list, p95",
    "acknowledged",
    "after everything",
  ]) {
    expect(stdout).toMatch(new RegExp(`${figure} +[\\d.x]+`));
  }
}, 300_000);
