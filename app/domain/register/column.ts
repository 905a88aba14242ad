/** A copy with room for more values; the same array where there is room enough. */
export function grown<
  T extends Uint8Array | Uint16Array | Int32Array | Float64Array,
>(array: T, capacity: number): T {
  if (capacity <= array.length) return array;
  const larger = new (array.constructor as new (length: number) => T)(capacity);
  larger.set(array);
  return larger;
}

/** Room for an eighth more, so that growing row by row stays cheap and little is wasted. */
export const roomFor = (size: number): number => size + (size >> 3) + 1024;

/** The combinations of values that occur, each with a number. */
export class Dictionary {
  /** The values of each combination. */
  readonly combinations: (readonly string[])[] = [];
  /** Every value that occurs, and of each combination where its values stand there. */
  readonly values: string[] = [];
  readonly members: (readonly number[])[] = [];
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
    const number = this.#byValues.get(joined) ?? this.#add(combination);
    this.#byValues.set(joined, number);
    this.#byKey.set(key, number);
    return number;
  }

  #add(combination: readonly string[]): number {
    this.members.push(
      combination.map((value) => {
        const known = this.values.indexOf(value);
        return known < 0 ? this.values.push(value) - 1 : known;
      }),
    );
    return this.combinations.push(combination) - 1;
  }
}

/**
 * One property of every row, dictionary-coded: `codes[place]` is the number of
 * the combination of values that the row has. Few combinations occur, so
 * questions are answered once per combination, not once per row.
 */
export class Column {
  codes = new Uint16Array(0);
  readonly dictionary = new Dictionary();

  get combinations(): readonly (readonly string[])[] {
    return this.dictionary.combinations;
  }

  grow(capacity: number): void {
    this.codes = grown(this.codes, capacity);
  }

  set(place: number, key: string, values: () => readonly string[]): void {
    this.codes[place] = this.dictionary.numberOf(key, values);
  }
}
