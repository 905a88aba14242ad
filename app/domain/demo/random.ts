/** Numbers that look random and are the same each time. */
export interface Random {
  /** At least 0 and below `limit`, whole. */
  below(limit: number): number;
  pick<T>(list: readonly T[]): T;
}

/** The generator mulberry32: 32 bits of state, good enough to scatter examples. */
export function makeRandom(seed: number): Random {
  let state = seed | 0;
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
  const below = (limit: number) => Math.floor(next() * limit);
  return {
    below,
    pick: (list) => {
      const found = list[below(list.length)];
      if (found === undefined) throw new RangeError("Nothing to pick from");
      return found;
    },
  };
}
