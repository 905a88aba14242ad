/** Room for an eighth more, so that growing row by row stays cheap and little is wasted. */
export function grown<
  T extends Uint8Array | Uint16Array | Int32Array | Float64Array,
>(array: T, size: number): T {
  if (size <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(
    Math.max(size, array.length + (array.length >> 3) + 1024),
  );
  larger.set(array);
  return larger;
}

/**
 * The combinations of values that occur, each with a number. Columns of the
 * register today and of its past share one, so that their codes mean the same.
 */
export class Dictionary {
  /** The values of each combination. */
  readonly combinations: (readonly string[])[] = [];
  readonly #byValues = new Map<string, number>();
  readonly #byKey = new Map<string, number>();

  /**
   * The number of a combination.
   * @param key tells combinations apart, and costs less to make than `values`
   */
  numberOf(key: string, values: () => readonly string[]): number {
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    const combination = values();
    const joined = combination.join(" ");
    const number =
      this.#byValues.get(joined) ?? this.combinations.push(combination) - 1;
    this.#byValues.set(joined, number);
    this.#byKey.set(key, number);
    return number;
  }
}

/**
 * One property of every row, dictionary-coded: `codes[slot]` is the number of
 * the combination of values that the row has. Few combinations occur, so
 * questions are answered once per combination, not once per row.
 */
export class Column {
  codes = new Uint16Array(0);
  readonly #dictionary: Dictionary;

  constructor(dictionary: Dictionary) {
    this.#dictionary = dictionary;
  }

  get combinations(): readonly (readonly string[])[] {
    return this.#dictionary.combinations;
  }

  set(slot: number, key: string, values: () => readonly string[]): void {
    this.codes = grown(this.codes, slot + 1);
    this.codes[slot] = this.#dictionary.numberOf(key, values);
  }

  /** Per combination 1 when it holds one of the values, else 0. */
  fits(values: readonly string[]): Uint8Array {
    return Uint8Array.from(this.combinations, (combination) =>
      combination.some((value) => values.includes(value)) ? 1 : 0,
    );
  }
}

/** Per slot the value of another slot of `source`; nothing where `from[slot]` is negative. */
export function gather<
  T extends Uint8Array | Uint16Array | Int32Array | Float64Array,
>(source: T, from: Int32Array): T {
  const array = new (source.constructor as new (length: number) => T)(
    from.length,
  );
  for (let slot = 0; slot < from.length; slot += 1) {
    const at = from[slot] ?? -1;
    if (at >= 0) array[slot] = source[at] ?? 0;
  }
  return array;
}
