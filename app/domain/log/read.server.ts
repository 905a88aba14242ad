import type { Queries } from "../../../db/client.server";
import {
  findCheckpoint,
  findLastCheckpoint,
  lastWitnessedSize,
  listCosignatures,
} from "../../../db/queries/log-checkpoint.server";
import {
  listLeafHashes,
  listLeaves,
  listNodes,
} from "../../../db/queries/log.server";
import { encodeBundle } from "./bundle";
import { hashFromBase64, joinBytes, utf8 } from "./bytes";
import { makeInclusionProof, type NodeReader } from "./proof";
import { formatProofFile } from "./proof-file";
import { hasher } from "./sha256.server";
import { hashesAt, TILE_HEIGHT, TILE_WIDTH, type Tile } from "./tile";
import { joinPeaks } from "./tree";

/** A checkpoint with what witnesses added to it. */
async function withCosignatures(
  db: Queries,
  row: { readonly size: number; readonly note: string },
): Promise<string> {
  const lines = await listCosignatures(db, row.size);
  return row.note + lines.map(({ line }) => line).join("");
}

export interface SignedSize {
  readonly size: number;
  readonly note: string;
}

/** The newest checkpoint; null before the first. */
export async function readCheckpoint(db: Queries): Promise<SignedSize | null> {
  const row = await findLastCheckpoint(db);
  return row ? { size: row.size, note: await withCosignatures(db, row) } : null;
}

/** The newest checkpoint that a witness cosigned; null where there is none. */
export async function readWitnessed(db: Queries): Promise<SignedSize | null> {
  const size = await lastWitnessedSize(db);
  const row = size === null ? undefined : await findCheckpoint(db, size);
  return row ? { size: row.size, note: await withCosignatures(db, row) } : null;
}

/**
 * The bytes of a tile of the published log; null where the log doesn't reach.
 * @param published the size of the newest checkpoint
 */
export async function readTile(
  db: Queries,
  { level, index, width }: Tile,
  published: number,
): Promise<Uint8Array | null> {
  const from = index * TILE_WIDTH;
  const to = from + width;
  if (to > hashesAt(level === "entries" ? 0 : level, published)) return null;
  if (level === "entries") {
    const leaves = await listLeaves(db, from, to);
    return encodeBundle(leaves.map(({ data }) => utf8(data)));
  }
  const rows =
    level === 0
      ? await listLeafHashes(db, from, to)
      : await listNodes(db, level, from, to);
  return joinBytes(rows.map(({ hash }) => hashFromBase64(hash)));
}

/** Roots of full subtrees, from the stored hashes; each tile is read once. */
export function nodeReader(db: Queries): NodeReader {
  const tiles = new Map<string, Promise<readonly { hash: string }[]>>();
  /** The hashes of a tile, as many as there are by now. */
  const readHashes = (level: number, index: number) => {
    const key = `${String(level)} ${String(index)}`;
    const known = tiles.get(key);
    if (known) return known;
    const from = index * TILE_WIDTH;
    const to = from + TILE_WIDTH;
    const rows =
      level === 0
        ? listLeafHashes(db, from, to)
        : listNodes(db, level, from, to);
    // A query runs once it is waited for; kept as it is, it would run each time.
    const read = Promise.resolve(rows);
    tiles.set(key, read);
    return read;
  };
  return async ({ level, index }) => {
    const own = Math.floor(level / TILE_HEIGHT);
    const span = 2 ** (level % TILE_HEIGHT);
    const from = index * span;
    const rows = await readHashes(own, Math.floor(from / TILE_WIDTH));
    let hashes: Uint8Array[] = rows
      .slice(from % TILE_WIDTH, (from % TILE_WIDTH) + span)
      .map(({ hash }) => hashFromBase64(hash));
    while (hashes.length > 1) {
      const pairs: Uint8Array[] = [];
      for (let at = 0; at < hashes.length; at += 2)
        pairs.push(joinPeaks(hasher, hashes.slice(at, at + 2)));
      hashes = pairs;
    }
    const [root = hasher.empty] = hashes;
    return root;
  };
}

/** The proof that a leaf stands in the published log, as a file; null where it doesn't yet. */
export async function readProofFile(
  db: Queries,
  index: number,
): Promise<string | null> {
  const checkpoint = await readCheckpoint(db);
  if (!checkpoint || index >= checkpoint.size) return null;
  const { size, note } = checkpoint;
  const proof = await makeInclusionProof(
    hasher,
    { index, size },
    nodeReader(db),
  );
  return formatProofFile({ index, proof, checkpoint: note });
}

/** A published leaf as its bytes are hashed; null where there is none. */
export async function readLeaf(
  db: Queries,
  index: number,
  published: number,
): Promise<string | null> {
  if (index >= published) return null;
  const [row] = await listLeaves(db, index, index + 1);
  return row?.data ?? null;
}
