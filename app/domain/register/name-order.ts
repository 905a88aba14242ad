/** Comparisons between two breaths of the event loop, some 5 ms of work. */
const STRETCH = 4000;

/**
 * Participants by name, in the alphabetical order of one language. Comparing
 * names by the rules of a language is slow, so the order is kept and only what
 * changes is put in its place again.
 */
export class NameOrder {
  readonly #compare: (a: string, b: string) => number;
  /** The name of each participant, by its number. */
  #names: string[] = [];
  #sorted: number[] = [];
  /** Made when asked for, until a name changes. */
  #ranks: Int32Array | undefined;

  constructor(locale: string) {
    // Any option would cost the engine's quick way for Latin letters.
    this.#compare = new Intl.Collator(locale).compare;
  }

  readonly #order = (a: number, b: number): number =>
    this.#compare(this.#names[a] ?? "", this.#names[b] ?? "") || a - b;

  /** Sorts all names; calls `breathe` often, so that others get their turn. */
  async build(
    names: readonly string[],
    breathe: () => Promise<unknown>,
  ): Promise<void> {
    this.#names = [...names];
    let sorted = names.map((_, number) => number);
    let done = 0;
    for (let width = 1; width < names.length; width *= 2) {
      const merged: number[] = [];
      for (let from = 0; from < names.length; from += 2 * width) {
        let left = from;
        let right = Math.min(from + width, names.length);
        const middle = right;
        const end = Math.min(from + 2 * width, names.length);
        while (left < middle && right < end) {
          const a = sorted[left] ?? 0;
          const b = sorted[right] ?? 0;
          if (this.#order(a, b) <= 0) {
            merged.push(a);
            left += 1;
          } else {
            merged.push(b);
            right += 1;
          }
          if ((done += 1) % STRETCH === 0) await breathe();
        }
        for (; left < middle; left += 1) merged.push(sorted[left] ?? 0);
        for (; right < end; right += 1) merged.push(sorted[right] ?? 0);
      }
      sorted = merged;
    }
    this.#sorted = sorted;
    this.#ranks = undefined;
  }

  /** Gives a participant a name, new or changed. New numbers come one after the other. */
  set(participant: number, name: string): void {
    const old = this.#names[participant];
    if (old === name) return;
    this.#ranks = undefined;
    if (old !== undefined) this.#sorted.splice(this.#placeOf(participant), 1);
    this.#names[participant] = name;
    this.#sorted.splice(this.#placeOf(participant), 0, participant);
  }

  /** How many participants come before this one. */
  #placeOf(participant: number): number {
    let low = 0;
    let high = this.#sorted.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (this.#order(this.#sorted[middle] ?? 0, participant) < 0) {
        low = middle + 1;
      } else high = middle;
    }
    return low;
  }

  /** The place of each participant, by its number. */
  ranks(): Int32Array {
    if (this.#ranks) return this.#ranks;
    const ranks = new Int32Array(this.#names.length);
    this.#sorted.forEach((participant, place) => {
      ranks[participant] = place;
    });
    this.#ranks = ranks;
    return ranks;
  }

  /** The same, as if some participants had other names. */
  ranksWith(names: ReadonlyMap<number, string>): Int32Array {
    const own = [...names.keys()].map(
      (participant) => [participant, this.#names[participant] ?? ""] as const,
    );
    for (const [participant, name] of names) this.set(participant, name);
    const ranks = this.ranks();
    for (const [participant, name] of own) this.set(participant, name);
    return ranks;
  }
}
