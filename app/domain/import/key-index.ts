/** Room at first; always a power of two. */
const START = 1024;

/** A number for a text; two texts seldom share one. Source: FNV-1a, 32 bits. */
export function hashOf(text: string, seed = 0x811c9dc5): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  }
  return hash;
}

/**
 * Numbers by the hash of a key, a few for each, in the order they were added. In
 * typed arrays: a million keys as texts in a map take two hundred megabytes.
 */
export class KeyIndex {
  readonly #most: number;
  #size = 0;
  /** By the last bits of the hash the first of a list; -1 for none. */
  #first = new Int32Array(START).fill(-1);
  #hash = new Int32Array(START);
  #number = new Int32Array(START);
  /** The next of the same list; -1 for none. */
  #next = new Int32Array(START);

  /** @param most numbers kept for one key; more are not noted */
  constructor(most: number) {
    this.#most = most;
  }

  /** Notes a number, once for each key. */
  add(hash: number, number: number): void {
    if (this.#size === this.#hash.length) this.#grow();
    const list = hash & (this.#first.length - 1);
    let last = -1;
    let known = 0;
    for (let at = this.#first[list] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      last = at;
      if (this.#hash[at] !== hash) continue;
      if (this.#number[at] === number) return;
      known += 1;
      if (known === this.#most) return;
    }
    const at = this.#size++;
    this.#hash[at] = hash;
    this.#number[at] = number;
    this.#next[at] = -1;
    if (last < 0) this.#first[list] = at;
    else this.#next[last] = at;
  }

  /** The numbers noted for a key, the first ones first. */
  get(hash: number): number[] {
    const numbers: number[] = [];
    let at = this.#first[hash & (this.#first.length - 1)] ?? -1;
    for (; at >= 0; at = this.#next[at] ?? -1) {
      if (this.#hash[at] === hash) numbers.push(this.#number[at] ?? 0);
    }
    return numbers;
  }

  /** Twice the room, with every list made anew. */
  #grow(): void {
    const room = 2 * this.#hash.length;
    const larger = (array: Int32Array) => {
      const copy = new Int32Array(room);
      copy.set(array);
      return copy;
    };
    this.#hash = larger(this.#hash);
    this.#number = larger(this.#number);
    this.#next = larger(this.#next);
    this.#first = new Int32Array(room).fill(-1);
    // From the last one back, so that the first added comes first.
    for (let at = this.#size - 1; at >= 0; at -= 1) {
      const list = (this.#hash[at] ?? 0) & (room - 1);
      this.#next[at] = this.#first[list] ?? -1;
      this.#first[list] = at;
    }
  }
}
