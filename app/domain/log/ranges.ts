import { LogProblem } from "./model";
import { assertCount, splitPoint } from "./number";

/** Leaves `start` up to, not including, `end`. */
export interface Range {
  readonly start: number;
  readonly end: number;
}

/** A full subtree: 2^level leaves from index * 2^level on. */
export interface NodePlace {
  readonly level: number;
  readonly index: number;
}

/**
 * Whose roots the inclusion proof of a leaf consists of, from the leaf upwards.
 * Source: RFC 6962 section 2.1.1, PATH(m, D[n]).
 * @throws LogProblem size-zero, index-outside
 */
export function inclusionRanges(index: number, size: number): Range[] {
  assertCount(index);
  assertCount(size);
  if (size === 0) throw new LogProblem("size-zero");
  if (index >= size) throw new LogProblem("index-outside");
  const ranges: Range[] = [];
  let [start, end] = [0, size];
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  return ranges.reverse();
}

/**
 * Whose roots the proof consists of that a tree continues an older one.
 * Source: RFC 6962 section 2.1.2, PROOF(m, D[n]).
 * @throws LogProblem sizes-swapped
 */
export function consistencyRanges(older: number, size: number): Range[] {
  assertCount(older);
  assertCount(size);
  if (older > size) throw new LogProblem("sizes-swapped");
  if (older === 0 || older === size) return [];
  const ranges: Range[] = [];
  let [start, end] = [0, size];
  while (older !== end) {
    const middle = start + splitPoint(end - start);
    if (older <= middle) {
      ranges.push({ start: middle, end });
      end = middle;
    } else {
      ranges.push({ start, end: middle });
      start = middle;
    }
  }
  // The older tree as a whole is what the verifier has.
  if (start > 0) ranges.push({ start, end });
  return ranges.reverse();
}

/** The full subtrees of a range that begins where one of its size may begin. */
export function nodesOf({ start, end }: Range): NodePlace[] {
  const nodes: NodePlace[] = [];
  let at = start;
  while (at < end) {
    let level = 0;
    let span = 1;
    while (at % (span * 2) === 0 && at + span * 2 <= end) {
      span *= 2;
      level += 1;
    }
    nodes.push({ level, index: at / span });
    at += span;
  }
  return nodes;
}
