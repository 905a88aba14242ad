import { createHash } from "node:crypto";

/**
 * The tree of RFC 6962 section 2.1 as its text says it, recursion and all, for
 * holding the log against. Shares nothing with the portal's own code.
 */
const sha256 = (...parts: readonly (Uint8Array | number[])[]) => {
  const hash = createHash("sha256");
  for (const part of parts) hash.update(new Uint8Array(part));
  return hash.digest();
};

export class ReferenceTree {
  readonly #known = new Map<string, Buffer>();

  constructor(readonly leaves: readonly Uint8Array[]) {}

  /** MTH(D[from:to]) */
  root(from: number, to: number): Buffer {
    const key = `${String(from)} ${String(to)}`;
    const known = this.#known.get(key);
    if (known) return known;
    const made = this.#make(from, to);
    this.#known.set(key, made);
    return made;
  }

  #make(from: number, to: number): Buffer {
    const n = to - from;
    if (n === 0) return sha256();
    if (n === 1) return sha256([0], this.leaves[from]!);
    const k = ReferenceTree.k(n);
    return sha256([1], this.root(from, from + k), this.root(from + k, to));
  }

  /** The largest power of two smaller than n. */
  static k(n: number): number {
    let k = 1;
    while (2 * k < n) k = 2 * k;
    return k;
  }

  /** PATH(m, D[from:to]), m counted from `from`. */
  path(m: number, from: number, to: number): Buffer[] {
    const n = to - from;
    if (n === 1) return [];
    const k = ReferenceTree.k(n);
    return m < k
      ? [...this.path(m, from, from + k), this.root(from + k, to)]
      : [...this.path(m - k, from + k, to), this.root(from, from + k)];
  }

  /** PROOF(m, D[n]) */
  proof(m: number, n: number): Buffer[] {
    return this.#subproof(m, 0, n, true);
  }

  #subproof(m: number, from: number, to: number, whole: boolean): Buffer[] {
    const n = to - from;
    if (m === n) return whole ? [] : [this.root(from, to)];
    const k = ReferenceTree.k(n);
    return m <= k
      ? [...this.#subproof(m, from, from + k, whole), this.root(from + k, to)]
      : [
          ...this.#subproof(m - k, from + k, to, false),
          this.root(from, from + k),
        ];
  }
}

/** Leaves that differ. */
export const someLeaves = (count: number): Buffer[] =>
  Array.from({ length: count }, (_, at) => Buffer.from(`leaf ${String(at)}`));
