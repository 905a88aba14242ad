import { existsSync } from "node:fs";
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { checkLog } from "./log.mjs";
import { openCheckpoint } from "./note.mjs";
import { need, openSource } from "./source.mjs";
import { tilePath, tilesOf } from "./tiles.mjs";

const AT_ONCE = 8;

/** Whole or not at all: a mirror that was stopped is no broken one. */
async function put(folder, path, bytes) {
  const full = join(folder, path);
  await mkdir(dirname(full), { recursive: true });
  await writeFile(`${full}.part`, bytes);
  await rename(`${full}.part`, full);
}

/**
 * Downloads what a folder lacks of a log, checks all of it, and puts the new
 * checkpoint there last. The folder can be served by any web server.
 * @returns the checkpoint, and how many files were fetched
 */
export async function mirrorLog(address, folder, trust) {
  const source = openSource(address);
  const note = await need(source, "checkpoint");
  const checkpoint = openCheckpoint(note, trust);
  await mkdir(folder, { recursive: true });
  const known = join(folder, "checkpoint");
  const older = existsSync(known)
    ? openCheckpoint(await readFile(known), { keys: trust.keys })
    : undefined;
  const missing = [...tilesOf(checkpoint.size)]
    .map(({ level, index, width }) => tilePath(level, index, width))
    .filter((path) => !existsSync(join(folder, path)));
  const fetched = [];
  const fetchNext = async () => {
    for (let path = missing.pop(); path; path = missing.pop()) {
      await put(folder, path, await need(source, path));
      fetched.push(path);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, fetchNext));
  try {
    await checkLog(openSource(folder), checkpoint, { older });
  } catch (error) {
    // What didn't stand the test must not be taken for the log next time.
    for (const path of fetched) await rm(join(folder, path));
    throw error;
  }
  for (const path of ["witnessed", "keys"]) {
    const bytes = await source.read(path);
    if (bytes) await put(folder, path, bytes);
  }
  await put(folder, "checkpoint", note);
  return { checkpoint, fetched: fetched.length };
}
