import { cpSync, existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { renameSync } from "node:fs";
import { homedir } from "node:os";
import { dirname, join } from "node:path";
import { installDebian } from "./debian.mjs";
import { SetupError, npm, root, run, say, which } from "./run.mjs";

const folder = join(root, "node_modules/better-sqlite3");
const binary = join(folder, "build/Release/better_sqlite3.node");

/** Compiled copies are kept by version, ABI and platform, for the next clone. */
function cachedBinary() {
  const { version } = JSON.parse(
    readFileSync(join(folder, "package.json"), "utf8"),
  );
  const { modules } = process.versions;
  const home = process.env.XDG_CACHE_HOME || join(homedir(), ".cache");
  const name = `better-sqlite3-${version}-abi${modules}-${process.platform}-${process.arch}.node`;
  return join(home, "fairway", name);
}

/** Loading happens in a process of its own: a bad binary may end it. */
const works = async () =>
  existsSync(binary) &&
  (await run(
    process.execPath,
    ["-e", "new (require('better-sqlite3'))(':memory:').close()"],
    { quiet: true },
  )) === 0;

/** The cache is a help only: a full or read-only disk must not stop the setup. */
function copy(from, to) {
  try {
    mkdirSync(dirname(to), { recursive: true });
    cpSync(from, `${to}.${process.pid}`);
    renameSync(`${to}.${process.pid}`, to);
    return true;
  } catch {
    rmSync(`${to}.${process.pid}`, { force: true });
    return false;
  }
}

async function ensureCompiler() {
  const missing = ["python3", "make", "g++"].filter((tool) => !which(tool));
  if (missing.length > 0 && !(await installDebian(missing))) {
    throw new SetupError(
      `compiling SQLite needs ${missing.join(", ")}: apt-get install python3 make g++`,
    );
  }
}

/**
 * Node's own headers. node-gyp would fetch them over the network, which not every
 * machine may; the npm package of the same Node version holds them as well.
 */
async function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  if (existsSync(join(prefix, "include/node/node.h"))) return prefix;
  const { node } = process.versions;
  const name = `node-${process.platform}-${process.arch}`;
  const target = join(root, ".cache/headers", `${name}-${node}`);
  const headers = join(target, "node_modules", name);
  if (!existsSync(join(headers, "include/node/node.h"))) {
    say(`getting the headers of Node.js ${node}`);
    await npm(
      ["install", "--prefix", target, "--no-save", "--ignore-scripts"].concat(
        "--force",
        `${name}@${node}`,
      ),
    );
  }
  return headers;
}

/** Makes better-sqlite3 loadable by this Node: from the cache, else compiled. */
export async function ensureSqlite() {
  if (await works()) return;
  const cached = cachedBinary();
  if (existsSync(cached) && copy(cached, binary) && (await works())) return;

  await ensureCompiler();
  const nodedir = await nodeHeaders();
  say("compiling SQLite for this Node.js: about two minutes, only once");
  await npm(["rebuild", "better-sqlite3", "--loglevel=error"], {
    env: {
      // Skips the look for a prebuilt binary, which hangs on closed networks.
      npm_config_build_from_source: "better-sqlite3",
      npm_config_nodedir: nodedir,
    },
  });
  if (!(await works())) {
    throw new SetupError("better-sqlite3 was compiled but does not load.");
  }
  copy(binary, cached);
}
