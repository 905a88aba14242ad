/** Room for twice as many, so that growing row by row stays cheap. */
export function grown<
  T extends Uint8Array | Uint16Array | Int32Array | Float64Array,
>(array: T, size: number): T {
  if (size <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(
    Math.max(size, array.length * 2, 1024),
  );
  larger.set(array);
  return larger;
}

/**
 * One property of every row, dictionary-coded: `codes[slot]` is the number of
 * the combination of values that the row has. Few combinations occur, so
 * questions are answered once per combination, not once per row.
 */
export class Column {
  codes = new Uint16Array(0);
  /** The values of each combination. */
  readonly combinations: (readonly string[])[] = [];
  readonly #numbers = new Map<string, number>();

  set(slot: number, values: readonly string[]): void {
    const key = values.length === 1 ? (values[0] ?? "") : values.join(" ");
    let code = this.#numbers.get(key);
    if (code === undefined) {
      code = this.combinations.push(values) - 1;
      this.#numbers.set(key, code);
    }
    this.codes = grown(this.codes, slot + 1);
    this.codes[slot] = code;
  }

  /** Per combination 1 when it holds one of the values, else 0. */
  fits(values: readonly string[]): Uint8Array {
    return Uint8Array.from(this.combinations, (combination) =>
      combination.some((value) => values.includes(value)) ? 1 : 0,
    );
  }
}
