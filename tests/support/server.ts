import { spawn } from "node:child_process";
import {
  serverFlags,
  serverVariables,
} from "../../app/setup/serve-command.mjs";
import { copyFilled } from "./filled";
import { freePort, makeTempDir, waitFor } from "./temp";

const root = new URL("../..", import.meta.url).pathname;

export interface RunningServer {
  /** The origin, `http://localhost:<port>`. */
  readonly origin: string;
  readonly dataDir: string;
  readonly pid: number;
  /** Everything it wrote to standard output and error so far. */
  log(): string;
  /** Asks it to end and waits; gives the exit code. */
  stop(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Variables with which a server does not begin with the usual demonstration. */
const ownData = ["DATA_DIR", "DATABASE_URL", "MODE", "CLOCK_OFFSET"];

/**
 * Starts the built server on a free port with a data folder of its own, in demo
 * mode and filled, and waits until it is ready. `env` adds or replaces variables.
 * @throws Error with what the server wrote, when it is not ready in a minute.
 */
export async function startServer(
  env: Readonly<Record<string, string>> = {},
): Promise<RunningServer> {
  const temp = makeTempDir();
  if (!ownData.some((name) => name in env)) {
    await copyFilled(temp.path, async (dataDir) => {
      const filling = await startServer({ DATA_DIR: dataDir });
      const code = await filling.stop();
      if (code !== 0) throw new Error(`Filling ended with ${String(code)}`);
    });
  }
  const port = await freePort();
  const origin = `http://localhost:${String(port)}`;
  const child = spawn(
    process.execPath,
    [...serverFlags, "build/server/index.js"],
    {
      cwd: root,
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        PATH: process.env["PATH"],
        ...serverVariables,
        MODE: "demo",
        LOG_LEVEL: "warn",
        PORT: String(port),
        DATA_DIR: temp.path,
        ...env,
      },
    },
  );
  let log = "";
  const keep = (chunk: Buffer) => {
    log += chunk.toString("utf8");
  };
  child.stdout.on("data", keep);
  child.stderr.on("data", keep);
  const ended = new Promise<number | null>((resolve) => {
    child.once("exit", resolve);
  });
  const stop = async (signal: NodeJS.Signals = "SIGTERM") => {
    if (child.exitCode === null) child.kill(signal);
    const code = await ended;
    temp.remove();
    return code;
  };

  const isReady = async () => {
    if (child.exitCode !== null) return true;
    const answer = await fetch(`${origin}/health/ready`);
    return answer.ok;
  };
  try {
    await waitFor(isReady, 60_000, "The server");
    if (child.exitCode !== null) throw new Error("The server ended");
  } catch (cause) {
    await stop("SIGKILL");
    throw new Error(`The server is not ready.\n${log}`, { cause });
  }
  const { pid = 0 } = child;
  const dataDir = env["DATA_DIR"] ?? temp.path;
  return { origin, dataDir, pid, log: () => log, stop };
}
