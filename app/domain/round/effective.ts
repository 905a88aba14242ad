/** A pair of a round by its names. */
type Pair = readonly [request: string, offer: string, score: number];

/** The pairs after the last change an officer made; those of the result without any. */
export const effectivePairs = (
  result: { readonly pairs: readonly Pair[] },
  overrides: readonly { readonly pairs: readonly Pair[] }[],
): readonly Pair[] => overrides.at(-1)?.pairs ?? result.pairs;
