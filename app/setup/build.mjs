import { createHash } from "node:crypto";
import { existsSync, readFileSync, readdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { must, root, say } from "./run.mjs";

const stamp = join(root, "build/sources.sha256");
const sources = [
  "app",
  "db",
  "migrations",
  "public",
  "package-lock.json",
  "remix.config.js",
];

/** In those folders, what the build doesn't read. */
const beside = /^app\/(?:setup|decisions|verify)$|\.md$/;

function* filesOf(path) {
  const full = join(root, path);
  if (!existsSync(full)) return;
  if (/\.\w+$/.test(path)) return yield path;
  const entries = readdirSync(full, { withFileTypes: true });
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    if (beside.test(`${path}/${entry.name}`)) continue;
    if (entry.isDirectory()) yield* filesOf(`${path}/${entry.name}`);
    else yield `${path}/${entry.name}`;
  }
}

/** One hash over the name and content of everything the build reads. */
function hashSources() {
  const hash = createHash("sha256");
  for (const source of sources) {
    for (const path of filesOf(source)) {
      hash.update(`${path}\0`).update(readFileSync(join(root, path)));
    }
  }
  return hash.digest("hex");
}

/** Builds the server and the browser files where a source changed since. */
export async function ensureBuilt() {
  const now = hashSources();
  const isBuilt = existsSync(join(root, "build/server/index.js"));
  const before = existsSync(stamp) ? readFileSync(stamp, "utf8") : "";
  if (isBuilt && before === now) return;
  say("building");
  await must(join(root, "node_modules/.bin/remix"), [
    "vite:build",
    "--config",
    "remix.config.js",
    "--logLevel",
    "warn",
  ]);
  writeFileSync(stamp, now);
}
