/** So many places has a list: the fewest that hide one holder among others. Source: W3C Bitstring Status List 1.0. */
export const LIST_LENGTH = 131_072;

const HALF_BITS = 9;
const HALF = 2 ** HALF_BITS;
const ROUNDS = 6;

/** A SHA-256 hash. */
type Hash = (bytes: Uint8Array) => Uint8Array;

/** Which list an act's number is in, and its place there. */
export interface Place {
  readonly list: number;
  readonly index: number;
}

/**
 * The place of an act in the status lists. A keyed shuffle (a Feistel network
 * of six rounds, walked on until it stays within the list) gives each number
 * another place, so that a place does not tell the number, and nothing needs to
 * be written down for each act.
 * @param seed 32 bytes that never change
 * @param seq the register number without its prefix, from 1
 */
export function placeOf(sha256: Hash, seed: Uint8Array, seq: number): Place {
  const list = Math.floor((seq - 1) / LIST_LENGTH);
  const bytes = new Uint8Array(seed.length + 7);
  bytes.set(seed);
  const view = new DataView(bytes.buffer, seed.length);
  view.setUint32(0, list);
  const shuffle = (at: number): number => {
    let left = Math.floor(at / HALF);
    let right = at % HALF;
    for (let round = 0; round < ROUNDS; round += 1) {
      view.setUint8(4, round);
      view.setUint16(5, right);
      const hash = sha256(bytes);
      const mixed = ((hash[0] ?? 0) * 256 + (hash[1] ?? 0)) % HALF;
      [left, right] = [right, left ^ mixed];
    }
    return left * HALF + right;
  };
  let index = (seq - 1) % LIST_LENGTH;
  do {
    index = shuffle(index);
  } while (index >= LIST_LENGTH);
  return { list, index };
}

/** The bits of a list, those at the given places set; the first bit is the highest of the first byte. */
export function bitsOf(places: Iterable<number>): Uint8Array {
  const bits = new Uint8Array(LIST_LENGTH / 8);
  for (const place of places) {
    const at = Math.floor(place / 8);
    bits[at] = (bits[at] ?? 0) | (0x80 >> (place % 8));
  }
  return bits;
}
