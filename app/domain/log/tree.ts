import { HASH_LENGTH, type Hash, type Sha256 } from "./model";
import { half, isOdd } from "./number";
import type { NodePlace } from "./ranges";

/** The three hashes of a log's tree. Source: RFC 6962 section 2.1. */
export interface TreeHasher {
  /** The root of a tree without leaves. */
  readonly empty: Hash;
  leaf(data: Uint8Array): Hash;
  node(left: Hash, right: Hash): Hash;
}

/** Leaves are hashed behind a byte 0, nodes behind a byte 1, so that neither passes for the other. */
export function treeHasher(sha256: Sha256): TreeHasher {
  const pair = new Uint8Array(1 + 2 * HASH_LENGTH);
  pair[0] = 1;
  return {
    empty: sha256(new Uint8Array()),
    leaf(data) {
      const bytes = new Uint8Array(1 + data.length);
      bytes.set(data, 1);
      return sha256(bytes);
    },
    node(left, right) {
      pair.set(left, 1);
      pair.set(right, 1 + HASH_LENGTH);
      return sha256(pair);
    },
  };
}

/**
 * What must be kept of a tree to let it grow: the roots of the full subtrees it
 * consists of, largest first. There is one for each 1 in the size's binary form.
 */
export interface Frontier {
  readonly size: number;
  readonly peaks: readonly Hash[];
}

export const emptyFrontier: Frontier = { size: 0, peaks: [] };

/**
 * The tree with one more leaf; costs one hash on average.
 * @param onFull is told each subtree that became full by it
 */
export function appendLeaf(
  hasher: TreeHasher,
  { size, peaks }: Frontier,
  leaf: Hash,
  onFull?: (place: NodePlace, root: Hash) => void,
): Frontier {
  const grown = [...peaks];
  let last = leaf;
  let level = 0;
  for (let rest = size; isOdd(rest); rest = half(rest)) {
    const left = grown.pop();
    if (left) last = hasher.node(left, last);
    level += 1;
    onFull?.({ level, index: half(rest) }, last);
  }
  grown.push(last);
  return { size: size + 1, peaks: grown };
}

/** The root of subtrees that stand side by side, largest first. */
export function joinPeaks(hasher: TreeHasher, peaks: readonly Hash[]): Hash {
  return peaks.length === 0
    ? hasher.empty
    : peaks.reduceRight((right, left) => hasher.node(left, right));
}

export const rootOf = (hasher: TreeHasher, { peaks }: Frontier): Hash =>
  joinPeaks(hasher, peaks);

/** The inclusion proof of the leaf that `appendLeaf` puts behind this tree. */
export const proofOfNext = ({ peaks }: Frontier): Hash[] =>
  [...peaks].reverse();
