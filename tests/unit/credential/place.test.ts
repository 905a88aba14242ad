import { describe, expect, it } from "vitest";
import {
  bitsOf,
  LIST_LENGTH,
  placeOf,
} from "../../../app/domain/credential/place";
import { sha256 } from "../../../app/domain/log/sha256.server";

const seed = new Uint8Array(32).fill(7);

describe("the place of an act in the status lists", () => {
  it("is another one for each act of a list, and within it", () => {
    const taken = new Uint8Array(LIST_LENGTH);
    for (let seq = 1; seq <= LIST_LENGTH; seq += 1) {
      const { list, index } = placeOf(sha256, seed, seq);
      expect(list === 0 && index < LIST_LENGTH).toBe(true);
      taken[index]! += 1;
    }
    expect(taken.every((count) => count === 1)).toBe(true);
  }, 60_000);

  it("goes on in the next list", () => {
    expect(placeOf(sha256, seed, LIST_LENGTH).list).toBe(0);
    const next = placeOf(sha256, seed, LIST_LENGTH + 1);
    expect(next.list).toBe(1);
    // Shuffled anew: the first of two lists are in different places.
    expect(next.index).not.toBe(placeOf(sha256, seed, 1).index);
  });

  it("does not tell the number: neighbours are far apart, other seeds give others", () => {
    const places = Array.from(
      { length: 200 },
      (_, at) => placeOf(sha256, seed, at + 1).index,
    );
    const near = places.filter(
      (place, at) => at > 0 && Math.abs(place - places[at - 1]!) < 100,
    );
    expect(near.length).toBeLessThan(3);
    const other = new Uint8Array(32).fill(8);
    const same = places.filter(
      (place, at) => placeOf(sha256, other, at + 1).index === place,
    );
    expect(same.length).toBeLessThan(3);
  });

  it("is the same for good: credentials name it", () => {
    expect([1, 2, 131_072, 131_073].map((seq) => placeOf(sha256, seed, seq)))
      .toMatchInlineSnapshot(`
      [
        {
          "index": 126847,
          "list": 0,
        },
        {
          "index": 100727,
          "list": 0,
        },
        {
          "index": 88113,
          "list": 0,
        },
        {
          "index": 3686,
          "list": 1,
        },
      ]
    `);
  });
});

describe("bits", () => {
  it("count from the highest of the first byte", () => {
    const bits = bitsOf([0, 9, LIST_LENGTH - 1]);
    expect(bits).toHaveLength(16_384);
    expect([bits[0], bits[1], bits.at(-1)]).toEqual([0x80, 0x40, 0x01]);
    expect(bits.reduce((sum, byte) => sum + byte, 0)).toBe(0x80 + 0x40 + 1);
  });
});
