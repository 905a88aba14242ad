import { spawn, spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

/** The folder of the project, with a slash at its end. */
export const root = fileURLToPath(new URL("../..", import.meta.url));

export const say = (text) => process.stderr.write(`fairway: ${text}\n`);

/**
 * Runs a command to its end and gives its exit code; 127 where it can't start,
 * 124 where it took longer than `timeout` (milliseconds).
 * @param {string} command
 * @param {readonly string[]} args
 * @param {{ env?: Record<string, string | undefined>, timeout?: number, quiet?: boolean }} [options]
 * @returns {Promise<number>}
 */
export function run(command, args, { env, timeout, quiet } = {}) {
  return new Promise((resolve) => {
    // What is installed and built is no business of standard output: it
    // belongs to what the caller starts afterwards.
    const child = spawn(command, args, {
      cwd: root,
      env: { ...process.env, ...env },
      stdio: quiet ? "ignore" : ["ignore", 2, 2],
    });
    let late = false;
    const timer = timeout
      ? setTimeout(() => {
          late = true;
          child.kill("SIGKILL");
        }, timeout)
      : undefined;
    child.on("error", () => resolve(127));
    child.on("exit", (code) => {
      clearTimeout(timer);
      resolve(late ? 124 : (code ?? 1));
    });
  });
}

/** As `run`, but ends the setup with a sentence where the command fails. */
export async function must(command, args, options) {
  const code = await run(command, args, options);
  if (code !== 0) {
    throw new SetupError(
      `"${[command, ...args].join(" ")}" ended with code ${code}.`,
    );
  }
}

/** Something the person at the keyboard has to mend; shown without a stack. */
export class SetupError extends Error {}

/** The path of a program on PATH, or undefined. */
export function which(program) {
  const found = spawnSync("sh", ["-c", `command -v ${program}`], {
    encoding: "utf8",
  });
  return found.status === 0 ? found.stdout.trim() : undefined;
}

/** Runs npm: the one that started us, else the one on PATH. */
export const npm = (args, options) => {
  const cli = process.env.npm_execpath;
  return cli && /npm-cli\.js$/.test(cli)
    ? must(process.execPath, [cli, ...args], options)
    : must("npm", args, options);
};

/** Runs the setup's main function and turns its failure into one line. */
export function main(work) {
  work().catch((error) => {
    if (error instanceof SetupError) say(error.message);
    else console.error(error);
    process.exitCode = 1;
  });
}
