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
  /** Keys, at the first free slot from where their last bits point. */
  #hash = new Int32Array(START);
  /** By slot how many numbers there are; 0 for a free slot. */
  #count = new Uint8Array(START);
  /** By slot the newest entry of the key; the one after it is the first. */
  #newest = new Int32Array(START);
  #used = 0;
  /** By entry its number, and the next entry of the same key, in a ring. */
  #number = new Int32Array(START);
  #next = new Int32Array(START);
  #size = 0;

  /** @param most numbers kept for one key, at most 255; more are not noted */
  constructor(most: number) {
    this.#most = most;
  }

  /** The slot of a key, or the free one it would take. */
  #slotOf(hash: number): number {
    const last = this.#hash.length - 1;
    // Multiplied once more: the last bits of a sum of characters are much alike.
    let slot = (Math.imul(hash, 0x9e3779b1) >>> 7) & last;
    while (this.#count[slot] !== 0 && this.#hash[slot] !== hash)
      slot = (slot + 1) & last;
    return slot;
  }

  /** Notes a number, once for each key; numbers come in rising order. */
  add(hash: number, number: number): void {
    const slot = this.#slotOf(hash);
    const count = this.#count[slot] ?? 0;
    if (count === this.#most) return;
    const newest = this.#newest[slot] ?? 0;
    if (count > 0 && this.#number[newest] === number) return;
    if (this.#size === this.#number.length) this.#growEntries();
    const entry = this.#size++;
    this.#number[entry] = number;
    this.#next[entry] = count === 0 ? entry : (this.#next[newest] ?? 0);
    if (count > 0) this.#next[newest] = entry;
    this.#hash[slot] = hash;
    this.#newest[slot] = entry;
    this.#count[slot] = count + 1;
    if (count > 0) return;
    this.#used += 1;
    if (this.#used * 4 > this.#hash.length * 3) this.#growSlots();
  }

  /** The numbers noted for a key, the first ones first. */
  get(hash: number): number[] {
    const slot = this.#slotOf(hash);
    const count = this.#count[slot] ?? 0;
    const numbers: number[] = [];
    let entry = this.#newest[slot] ?? 0;
    for (let at = 0; at < count; at += 1) {
      entry = this.#next[entry] ?? 0;
      numbers.push(this.#number[entry] ?? 0);
    }
    return numbers;
  }

  #growEntries(): void {
    const larger = (array: Int32Array) => {
      const copy = new Int32Array(2 * array.length);
      copy.set(array);
      return copy;
    };
    this.#number = larger(this.#number);
    this.#next = larger(this.#next);
  }

  /** Twice the room for keys, each at its place again. */
  #growSlots(): void {
    const [hash, count, newest] = [this.#hash, this.#count, this.#newest];
    const room = 2 * hash.length;
    this.#hash = new Int32Array(room);
    this.#count = new Uint8Array(room);
    this.#newest = new Int32Array(room);
    for (let at = 0; at < hash.length; at += 1) {
      if (count[at] === 0) continue;
      const slot = this.#slotOf(hash[at] ?? 0);
      this.#hash[slot] = hash[at] ?? 0;
      this.#count[slot] = count[at] ?? 0;
      this.#newest[slot] = newest[at] ?? 0;
    }
  }
}
