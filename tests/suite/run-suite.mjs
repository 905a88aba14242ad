import { spawn } from "node:child_process";
import { mkdirSync, rmSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../app/setup/run.mjs";
import { count } from "./count.mjs";

const folder = join(root, ".cache/test");

/** The longest a suite may take before it is ended and counts as failed. */
const LONGEST = 15 * 60_000;

const reportArgs = (suite, path) =>
  suite.report === "vitest"
    ? ["--reporter=default", "--reporter=json", `--outputFile.json=${path}`]
    : suite.report === "playwright"
      ? ["--reporter=line,json"]
      : [];

/**
 * Runs one suite to its end and keeps what it prints.
 * @param {import("./suites.mjs").Suite} suite
 * @param {Readonly<Record<string, string>>} env
 * @returns {Promise<{ passed: number, failed: number, seconds: number, output: string }>}
 */
export async function runSuite(suite, env) {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, `${suite.name}.json`);
  rmSync(path, { force: true });
  const started = performance.now();
  const child = spawn(
    join(root, "node_modules/.bin", suite.command),
    [...suite.args, ...reportArgs(suite, path)],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      // Its own process group, so that a server it leaves behind ends with it.
      detached: true,
      env: {
        ...process.env,
        NODE_ENV: undefined,
        FORCE_COLOR: undefined,
        NO_COLOR: "1",
        PLAYWRIGHT_JSON_OUTPUT_NAME: path,
        ...suite.env,
        ...env,
      },
    },
  );
  const chunks = [];
  child.stdout.on("data", (chunk) => chunks.push(chunk));
  child.stderr.on("data", (chunk) => chunks.push(chunk));
  const stop = () => {
    try {
      process.kill(-child.pid, "SIGKILL");
    } catch {
      // It has ended already.
    }
  };
  const timer = setTimeout(stop, LONGEST);
  process.once("exit", stop);
  const exitCode = await new Promise((resolve) => {
    child.on("error", (error) => {
      chunks.push(Buffer.from(String(error)));
      resolve(127);
    });
    child.on("exit", (code) => resolve(code ?? 1));
  });
  clearTimeout(timer);
  stop();
  return {
    ...count(suite, path, exitCode),
    seconds: (performance.now() - started) / 1000,
    output: Buffer.concat(chunks).toString("utf8"),
  };
}
