import { isSame } from "./bytes";
import type { Hash, LogProblemCode } from "./model";
import { assertCount, half, isOdd } from "./number";
import type { TreeHasher } from "./tree";

/** Both places one level up. */
const up = ([first, second]: readonly [number, number]): [number, number] => [
  half(first),
  half(second),
];

export interface Inclusion {
  readonly index: number;
  readonly size: number;
  readonly leaf: Hash;
  readonly proof: readonly Hash[];
  readonly root: Hash;
}

/**
 * Whether a leaf stands at an index of the tree with this root.
 * Source: RFC 9162 section 2.1.3.2, which says how to check proofs of RFC 6962.
 * @returns what is wrong; null when it does
 * @throws LogProblem for numbers beyond 2^53 - 1
 */
export function checkInclusion(
  hasher: TreeHasher,
  { index, size, leaf, proof, root }: Inclusion,
): LogProblemCode | null {
  assertCount(index);
  assertCount(size);
  if (size === 0) return "size-zero";
  if (index >= size) return "index-outside";
  let place: [number, number] = [index, size - 1];
  let hash = leaf;
  for (const sibling of proof) {
    if (sibling.length !== 32) return "hash-length";
    if (place[1] === 0) return "proof-too-long";
    if (isOdd(place[0]) || place[0] === place[1]) {
      hash = hasher.node(sibling, hash);
      while (!isOdd(place[0]) && place[0] !== 0) place = up(place);
    } else {
      hash = hasher.node(hash, sibling);
    }
    place = up(place);
  }
  if (place[1] !== 0) return "proof-too-short";
  return isSame(hash, root) ? null : "root-differs";
}

export interface Consistency {
  readonly older: number;
  readonly olderRoot: Hash;
  readonly size: number;
  readonly root: Hash;
  readonly proof: readonly Hash[];
}

/**
 * Whether a tree begins with all of an older one. Source: RFC 9162 section
 * 2.1.4.2. Every tree continues the empty one; the proof has no hashes then.
 * @returns what is wrong; null when it does. `fork` means that there are two
 *   trees of one size.
 * @throws LogProblem for numbers beyond 2^53 - 1
 */
export function checkConsistency(
  hasher: TreeHasher,
  { older, olderRoot, size, root, proof }: Consistency,
): LogProblemCode | null {
  assertCount(older);
  assertCount(size);
  if (older > size) return "sizes-swapped";
  if (older === size || older === 0) {
    if (proof.length > 0) return "proof-too-long";
    if (older === size) return isSame(olderRoot, root) ? null : "fork";
    return isSame(olderRoot, hasher.empty) ? null : "older-root-differs";
  }
  if (proof.some((hash) => hash.length !== 32)) return "hash-length";
  let place: [number, number] = [older - 1, size - 1];
  while (isOdd(place[0])) place = up(place);
  // A full older tree is itself the first hash; else the proof brings it.
  const [first, ...rest] = place[0] === 0 ? [olderRoot, ...proof] : proof;
  if (!first) return "proof-too-short";
  let [was, is] = [first, first];
  for (const hash of rest) {
    if (place[1] === 0) return "proof-too-long";
    if (isOdd(place[0]) || place[0] === place[1]) {
      was = hasher.node(hash, was);
      is = hasher.node(hash, is);
      while (!isOdd(place[0]) && place[0] !== 0) place = up(place);
    } else {
      is = hasher.node(is, hash);
    }
    place = up(place);
  }
  if (place[1] !== 0) return "proof-too-short";
  if (!isSame(was, olderRoot)) return "older-root-differs";
  return isSame(is, root) ? null : "root-differs";
}
