import { LogProblem } from "./model";

/**
 * A size or index as logs write it: decimal digits, no zero in front.
 * @throws LogProblem number-not-plain; number-too-large beyond 2^53 - 1, where
 *   numbers would silently become other ones
 */
export function parseCount(text: string): number {
  if (!/^(?:0|[1-9]\d{0,19})$/.test(text))
    throw new LogProblem("number-not-plain");
  const count = Number(text);
  if (!Number.isSafeInteger(count)) throw new LogProblem("number-too-large");
  return count;
}

/** @throws LogProblem number-too-large, number-not-plain */
export function assertCount(count: number): void {
  if (count > Number.MAX_SAFE_INTEGER) throw new LogProblem("number-too-large");
  if (!Number.isSafeInteger(count) || count < 0)
    throw new LogProblem("number-not-plain");
}

/** Half of a count, rounded down; shifting bits would end at 2^31. */
export const half = (count: number): number => Math.floor(count / 2);
export const isOdd = (count: number): boolean => count % 2 === 1;

/** The largest power of two smaller than `size`, which is 2 at least. */
export function splitPoint(size: number): number {
  let power = 2 ** Math.floor(Math.log2(size));
  // The logarithm of large numbers is rounded.
  while (power >= size) power /= 2;
  while (power * 2 < size) power *= 2;
  return power;
}
