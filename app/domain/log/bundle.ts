import { joinBytes } from "./bytes";
import { LogProblem, LONGEST_LEAF } from "./model";

/**
 * Leaves behind one another, each after its length in two bytes, the higher
 * first. Source: C2SP tlog-tiles, "Log entries".
 * @throws LogProblem leaf-too-long
 */
export function encodeBundle(leaves: readonly Uint8Array[]): Uint8Array {
  return joinBytes(
    leaves.flatMap((leaf) => {
      if (leaf.length > LONGEST_LEAF) throw new LogProblem("leaf-too-long");
      return [new Uint8Array([leaf.length >> 8, leaf.length & 255]), leaf];
    }),
  );
}

/**
 * The leaves of a bundle that has `width` of them.
 * @throws LogProblem bundle-truncated, bundle-too-long
 */
export function decodeBundle(bytes: Uint8Array, width: number): Uint8Array[] {
  const leaves: Uint8Array[] = [];
  let at = 0;
  while (leaves.length < width) {
    const [high, low] = [bytes[at], bytes[at + 1]];
    if (high === undefined || low === undefined)
      throw new LogProblem("bundle-truncated", `leaf ${String(leaves.length)}`);
    const end = at + 2 + high * 256 + low;
    if (end > bytes.length)
      throw new LogProblem("bundle-truncated", `leaf ${String(leaves.length)}`);
    leaves.push(bytes.subarray(at + 2, end));
    at = end;
  }
  if (at !== bytes.length) throw new LogProblem("bundle-too-long");
  return leaves;
}
