import { readFile } from "node:fs/promises";
import { join } from "node:path";
import type { Tx } from "../../../db/client.server";
import {
  findCheckpoint,
  insertCheckpoint,
} from "../../../db/queries/log-checkpoint.server";
import { readLogState } from "../../../db/queries/log.server";
import type { Context } from "../../context.server";
import { putLeaves } from "./append.server";
import { decodeBundle } from "./bundle";
import { hashFromBase64, isSame, toBase64 } from "./bytes";
import { parseCheckpoint } from "./checkpoint";
import { LogProblem } from "./model";
import { formatNote } from "./note";
import { openLog } from "./settings.server";
import { hasher } from "./sha256.server";
import { openNote } from "./sign.server";
import { TILE_WIDTH, tilePath } from "./tile";
import { appendLeaf, emptyFrontier, rootOf, type Frontier } from "./tree";

const decoder = new TextDecoder("utf-8", { fatal: true });

/** The leaves of a mirror, a bundle at a time. */
async function* bundlesOf(folder: string, size: number) {
  for (let from = 0; from < size; from += TILE_WIDTH) {
    const width = Math.min(TILE_WIDTH, size - from);
    const index = from / TILE_WIDTH;
    const path = tilePath({ level: "entries", index, width });
    yield decodeBundle(await readFile(join(folder, path)), width);
  }
}

/** @throws LogProblem fork when the mirror does not begin with what is here */
async function takeIn(tx: Tx, folder: string, size: number): Promise<Frontier> {
  const state = await readLogState(tx);
  if (state.size > size)
    throw new LogProblem("older-than-known", String(state.size));
  const assertSame = (tree: Frontier) => {
    if (tree.size !== state.size) return;
    if (tree.peaks.map(toBase64).join() !== state.peaks.join())
      throw new LogProblem("fork", String(state.size));
  };
  let tree = emptyFrontier;
  assertSame(tree);
  for await (const leaves of bundlesOf(folder, size)) {
    const missing: string[] = [];
    for (const leaf of leaves) {
      if (tree.size >= state.size) missing.push(decoder.decode(leaf));
      tree = appendLeaf(hasher, tree, hasher.leaf(leaf));
      assertSame(tree);
    }
    const none = { eventId: null, actId: null, participantId: null, salts: {} };
    await putLeaves(
      tx,
      missing.map((data) => ({ ...none, data })),
    );
  }
  return tree;
}

/**
 * After a restore: takes the leaves that were published, but are not in the
 * database any more, out of a mirror. What they tell is not brought back; the
 * audit shows it.
 * @returns the size of the log
 * @throws LogProblem when the mirror is not signed by us, is not what was
 *   signed, or does not continue what is here
 */
export async function importLog(
  { db, env, now }: Pick<Context, "db" | "env" | "now">,
  folder: string,
): Promise<number> {
  const log = openLog(env.log);
  const note = await readFile(join(folder, "checkpoint"), "utf8");
  const { text, signed } = openNote(note, log.signers);
  const { origin, size, root } = parseCheckpoint(text);
  if (origin !== log.origin) throw new LogProblem("origin-differs", origin);
  await db.write(async (tx) => {
    const tree = await takeIn(tx, folder, size);
    if (!isSame(rootOf(hasher, tree), root))
      throw new LogProblem("root-differs", String(size));
    const known = await findCheckpoint(tx, size);
    if (known && !isSame(hashFromBase64(known.root), root))
      throw new LogProblem("fork", String(size));
    if (known) return;
    await insertCheckpoint(tx, {
      size,
      root: toBase64(root),
      note: formatNote({
        text,
        signatures: signed.map(({ signature }) => signature),
      }),
      peaks: tree.peaks.map(toBase64),
      signedAt: now,
    });
  });
  return size;
}
