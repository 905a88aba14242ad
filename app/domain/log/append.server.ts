import type { Tx } from "../../../db/client.server";
import {
  insertLeaves,
  insertNodes,
  insertSalts,
  readLogState,
  writeLogState,
  type LeafRow,
  type NodeRow,
} from "../../../db/queries/log.server";
import { hashFromBase64, toBase64, utf8 } from "./bytes";
import { assertNotHeld } from "./hold.server";
import type { CommitmentField } from "./leaf";
import { hasher } from "./sha256.server";
import { TILE_HEIGHT } from "./tile";
import { appendLeaf, type Frontier } from "./tree";

/** A leaf that has no place yet. */
export interface NewLeaf extends Omit<LeafRow, "leaf" | "hash"> {
  /** In base64, by the name of the commitment made with it. */
  readonly salts: Readonly<Partial<Record<CommitmentField, string>>>;
}

/**
 * Puts leaves at the end of the log, in the transaction of what they tell.
 * @returns the place of the first
 * @throws DomainError 503 while the log is held, see `hold.server.ts`
 */
export async function appendLeaves(
  tx: Tx,
  leaves: readonly NewLeaf[],
): Promise<number> {
  assertNotHeld();
  return putLeaves(tx, leaves);
}

/** The same though the log is held: each gets the next place; roots of full tiles are kept as they come about. */
export async function putLeaves(
  tx: Tx,
  leaves: readonly NewLeaf[],
): Promise<number> {
  const state = await readLogState(tx);
  let tree: Frontier = {
    size: state.size,
    peaks: state.peaks.map(hashFromBase64),
  };
  if (leaves.length === 0) return tree.size;
  const rows: LeafRow[] = [];
  const nodes: NodeRow[] = [];
  for (const { salts: _, ...row } of leaves) {
    const hash = hasher.leaf(utf8(row.data));
    rows.push({ leaf: tree.size, hash: toBase64(hash), ...row });
    tree = appendLeaf(hasher, tree, hash, ({ level, index }, root) => {
      if (level % TILE_HEIGHT !== 0) return;
      const node = { level: level / TILE_HEIGHT, place: index };
      nodes.push({ ...node, hash: toBase64(root) });
    });
  }
  await insertLeaves(tx, rows);
  await insertNodes(tx, nodes);
  await insertSalts(
    tx,
    leaves.flatMap(({ salts }, at) =>
      Object.entries(salts).map(([field, salt]) => ({
        leaf: state.size + at,
        field,
        salt,
      })),
    ),
  );
  await writeLogState(tx, {
    size: tree.size,
    peaks: tree.peaks.map(toBase64),
  });
  return state.size;
}
