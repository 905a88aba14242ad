/** Room at first; always a power of two. */
const START = 1024;
/** The part of the slots that may be taken. */
const FULL = 0.75;
/** A slot is two numbers: the key, and its newest entry with how many there are. */
const WIDTH = 2;
const MOST_ENTRIES = 2 ** 23;
/** One for all keys that nobody has. */
const nobody: readonly number[] = [];

/** Where texts begin to be hashed. Source: FNV-1a, 32 bits. */
export const hashStart = 0x811c9dc5;
/** A hash with one more number in it. */
export const hashed = (hash: number, code: number): number =>
  Math.imul(hash ^ code, 0x01000193);

/** A number for a text; two texts seldom share one. */
export function hashOf(text: string, seed: number = hashStart): number {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) {
    hash = hashed(hash, text.charCodeAt(at));
  }
  return hash;
}

/**
 * Numbers by the hash of a key, a few for each, in the order they were added. In
 * typed arrays: a million keys as texts in a map take two hundred megabytes. What
 * belongs to one key lies side by side: each look into the memory costs.
 */
export class KeyIndex {
  readonly #most: number;
  /**
   * By slot the key, at the first free one from where its last bits point, and
   * 256 times its newest entry plus how many there are; 0 for a free slot. The
   * entry after the newest is the first.
   */
  #slots: Int32Array;
  #used = 0;
  /** By entry its number, and the next entry of the same key, in a ring. */
  #number = new Int32Array(START);
  #next = new Int32Array(START);
  #size = 0;

  /**
   * @param most numbers kept for one key, at most 255; more are not noted
   * @param keys about as many are expected; growing to them takes as long as noting them
   */
  constructor(most: number, keys = 0) {
    this.#most = most;
    let room = START;
    while (room * FULL < keys) room *= 2;
    this.#slots = new Int32Array(WIDTH * room);
  }

  /** Where a key stands, or would stand. */
  #placeOf(hash: number): number {
    const slots = this.#slots;
    const last = slots.length - 1;
    // Multiplied once more: the last bits of a sum of characters are much alike.
    let place = ((Math.imul(hash, 0x9e3779b1) >>> 7) * WIDTH) & last;
    while (slots[place + 1] !== 0 && slots[place] !== hash)
      place = (place + WIDTH) & last;
    return place;
  }

  /** Notes a number, once for each key; numbers come in rising order. */
  add(hash: number, number: number): void {
    const place = this.#placeOf(hash);
    const held = this.#slots[place + 1] ?? 0;
    const count = held & 255;
    if (count === this.#most) return;
    const newest = held >>> 8;
    if (count > 0 && this.#number[newest] === number) return;
    if (this.#size === this.#number.length) this.#growEntries();
    const entry = this.#size++;
    this.#number[entry] = number;
    this.#next[entry] = count === 0 ? entry : (this.#next[newest] ?? 0);
    if (count > 0) this.#next[newest] = entry;
    this.#slots[place] = hash;
    this.#slots[place + 1] = (entry << 8) | (count + 1);
    if (count > 0) return;
    this.#used += 1;
    if (this.#used * WIDTH > this.#slots.length * FULL) this.#growSlots();
  }

  /** The numbers noted for a key, the first ones first. */
  get(hash: number): readonly number[] {
    const held = this.#slots[this.#placeOf(hash) + 1] ?? 0;
    if (held === 0) return nobody;
    const count = held & 255;
    const numbers: number[] = [];
    let entry = held >>> 8;
    for (let at = 0; at < count; at += 1) {
      entry = this.#next[entry] ?? 0;
      numbers.push(this.#number[entry] ?? 0);
    }
    return numbers;
  }

  #growEntries(): void {
    if (this.#size >= MOST_ENTRIES) throw new RangeError("Too many keys");
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
    const before = this.#slots;
    this.#slots = new Int32Array(2 * before.length);
    for (let at = 0; at < before.length; at += WIDTH) {
      const held = before[at + 1] ?? 0;
      if (held === 0) continue;
      const hash = before[at] ?? 0;
      const place = this.#placeOf(hash);
      this.#slots[place] = hash;
      this.#slots[place + 1] = held;
    }
  }
}
