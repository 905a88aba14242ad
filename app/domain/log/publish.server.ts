import { setImmediate as othersFirst } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import {
  findLastCheckpoint,
  insertCheckpoint,
  updateNote,
  type CheckpointRow,
} from "../../../db/queries/log-checkpoint.server";
import {
  listLeaves,
  listNodes,
  readLogState,
} from "../../../db/queries/log.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { SECOND } from "../kernel/clock";
import { hashFromBase64, isSame, toBase64, utf8 } from "./bytes";
import { formatCheckpoint, parseCheckpoint } from "./checkpoint";
import { holdIfRestored, keepMark } from "./hold.server";
import { LogProblem } from "./model";
import { formatNote, parseNote } from "./note";
import { openLog, type OpenLog } from "./settings.server";
import { hasher } from "./sha256.server";
import { isSigned } from "./sign.server";
import { TILE_HEIGHT } from "./tile";
import { appendLeaf, emptyFrontier, rootOf, type Frontier } from "./tree";

/** Leaves read back at once. */
const BATCH = 1000;

const treeOf = (
  row: Pick<CheckpointRow, "size" | "peaks"> | undefined,
): Frontier =>
  row
    ? { size: row.size, peaks: row.peaks.map(hashFromBase64) }
    : emptyFrontier;

/**
 * The tree of the last checkpoint, after a look whether that is still what was
 * signed: its signature, its log, its size, its root.
 * @throws LogProblem
 */
function openLast(
  log: OpenLog,
  row: CheckpointRow | undefined,
): { readonly tree: Frontier; readonly isCurrent: boolean } {
  const tree = treeOf(row);
  if (!row) return { tree, isCurrent: false };
  const { text, signatures } = parseNote(row.note);
  const said = parseCheckpoint(text);
  if (said.origin !== log.origin)
    throw new LogProblem("origin-differs", said.origin);
  if (said.size !== row.size || !isSame(said.root, rootOf(hasher, tree)))
    throw new LogProblem("root-differs", `size ${String(row.size)}`);
  const by = log.signers.map((signer) =>
    signatures.find(
      ({ name, keyId }) => name === signer.name && keyId === signer.keyId,
    ),
  );
  log.signers.forEach((signer, at) => {
    const own = by[at];
    if (own && !isSigned(signer, text, own))
      throw new LogProblem("signature-wrong", signer.name);
  });
  return {
    tree,
    isCurrent:
      signatures.length === log.signers.length && !by.includes(undefined),
  };
}

/** @throws LogProblem tile-differs when the stored root of a full tile is another one */
async function checkNode(
  db: Queries,
  level: number,
  place: number,
  root: Uint8Array,
) {
  const [stored] = await listNodes(db, level, place, place + 1);
  if (stored?.hash !== toBase64(root))
    throw new LogProblem("tile-differs", `${String(level)} ${String(place)}`);
}

/**
 * Reads back what was stored since a tree, and lets it grow by that: the leaves
 * as they will be served, hashed again.
 * @throws LogProblem when a stored leaf, hash or tile is not what it must be
 */
export async function readBack(
  db: Queries,
  from: Frontier,
  size: number,
): Promise<Frontier> {
  let tree = from;
  while (tree.size < size) {
    const upTo = Math.min(size, tree.size + BATCH);
    const rows = await listLeaves(db, tree.size, upTo);
    const full: [level: number, place: number, root: Uint8Array][] = [];
    for (const { leaf, data, hash } of rows) {
      const made = hasher.leaf(utf8(data));
      if (leaf !== tree.size || toBase64(made) !== hash)
        throw new LogProblem("leaf-differs", String(tree.size));
      tree = appendLeaf(hasher, tree, made, ({ level, index }, root) => {
        if (level % TILE_HEIGHT === 0)
          full.push([level / TILE_HEIGHT, index, root]);
      });
    }
    if (tree.size < upTo)
      throw new LogProblem("leaf-differs", `${String(tree.size)} is missing`);
    for (const [level, place, root] of full)
      await checkNode(db, level, place, root);
    await othersFirst();
  }
  return tree;
}

/**
 * Signs how far the log goes, when it has grown or the keys have changed. What
 * is signed was read back and hashed again, and continues what was signed last.
 * @returns the size signed; null where there was nothing to do
 * @throws LogProblem when what is stored can't be signed
 */
export async function publishCheckpoint(
  ctx: Pick<Context, "db" | "env" | "now">,
): Promise<number | null> {
  const { db, now } = ctx;
  const log = openLog(ctx.env.log);
  const last = await findLastCheckpoint(db.read);
  const state = await readLogState(db.read);
  const { tree: before, isCurrent } = openLast(log, last);
  if (state.size < before.size)
    throw new LogProblem("older-than-known", String(before.size));
  if (isCurrent && state.size === before.size) return null;
  const tree = await readBack(db.read, before, state.size);
  const peaks = tree.peaks.map(toBase64);
  if (peaks.join() !== state.peaks.join())
    throw new LogProblem("root-differs", `size ${String(state.size)}`);
  const { size } = tree;
  const root = rootOf(hasher, tree);
  const text = formatCheckpoint({ origin: log.origin, size, root });
  const signatures = log.signers.map((signer) => signer.sign(text));
  const note = formatNote({ text, signatures });
  return db.write(async (tx) => {
    const newest = await findLastCheckpoint(tx);
    // Another process was faster.
    if ((newest?.size ?? -1) > size) return null;
    if (newest?.size === size)
      await updateNote(tx, { size, note, signedAt: now });
    else {
      const row = { size, note, peaks, root: toBase64(root), signedAt: now };
      await insertCheckpoint(tx, row);
    }
    return size;
  });
}

export const HELD =
  "the log is behind what it has published: import a mirror (npm run admin)";
let isTold = false;

/** Keeps the checkpoint at most some seconds behind the log. */
export const publishLog: Job = {
  name: "log-checkpoint",
  every: 2 * SECOND,
  async hasWork(ctx) {
    if (await holdIfRestored(ctx)) {
      if (!isTold) ctx.log.error(HELD);
      isTold = true;
      return false;
    }
    const { db, env } = ctx;
    const last = await findLastCheckpoint(db.read);
    if (!last) return true;
    // Each process keeps its own mark, whichever signs.
    await keepMark(ctx, last);
    const { size } = await readLogState(db.read);
    return last.size !== size || !openLast(openLog(env.log), last).isCurrent;
  },
  async run(ctx) {
    await publishCheckpoint(ctx);
  },
};
