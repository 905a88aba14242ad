import type { Hash } from "./model";
import {
  consistencyRanges,
  inclusionRanges,
  nodesOf,
  type NodePlace,
  type Range,
} from "./ranges";
import { joinPeaks, type TreeHasher } from "./tree";

/** Gives the root of a full subtree. */
export type NodeReader = (place: NodePlace) => Promise<Hash>;

async function rootOfRange(
  hasher: TreeHasher,
  range: Range,
  read: NodeReader,
): Promise<Hash> {
  const peaks: Hash[] = [];
  for (const place of nodesOf(range)) peaks.push(await read(place));
  return joinPeaks(hasher, peaks);
}

async function rootsOf(
  hasher: TreeHasher,
  ranges: readonly Range[],
  read: NodeReader,
): Promise<Hash[]> {
  const roots: Hash[] = [];
  for (const range of ranges)
    roots.push(await rootOfRange(hasher, range, read));
  return roots;
}

/**
 * Shows that a leaf stands at an index of the tree of a size.
 * @throws LogProblem size-zero, index-outside
 */
export const makeInclusionProof = (
  hasher: TreeHasher,
  { index, size }: { readonly index: number; readonly size: number },
  read: NodeReader,
): Promise<Hash[]> => rootsOf(hasher, inclusionRanges(index, size), read);

/**
 * Shows that a tree begins with all of an older one.
 * @throws LogProblem sizes-swapped
 */
export const makeConsistencyProof = (
  hasher: TreeHasher,
  { older, size }: { readonly older: number; readonly size: number },
  read: NodeReader,
): Promise<Hash[]> => rootsOf(hasher, consistencyRanges(older, size), read);

/** The root of the tree of a size. */
export const makeRoot = (
  hasher: TreeHasher,
  size: number,
  read: NodeReader,
): Promise<Hash> => rootOfRange(hasher, { start: 0, end: size }, read);
