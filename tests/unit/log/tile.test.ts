import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decodeBundle, encodeBundle } from "../../../app/domain/log/bundle";
import { parseCount, splitPoint } from "../../../app/domain/log/number";
import {
  hashesIn,
  parseTilePath,
  tilePath,
  tilesOf,
  widthIn,
} from "../../../app/domain/log/tile";

describe("the address of a tile", () => {
  it("is as the specification has it", () => {
    const full = { level: 0, index: 1_234_067, width: 256 };
    expect(tilePath(full)).toBe("tile/0/x001/x234/067");
    expect(tilePath({ level: 1, index: 0, width: 17 })).toBe("tile/1/000.p/17");
    expect(tilePath({ level: "entries", index: 273, width: 112 })).toBe(
      "tile/entries/273.p/112",
    );
  });

  it("is read as it is written, and in no other way", () => {
    const levels = fc.oneof(fc.constant("entries" as const), fc.nat(63));
    fc.assert(
      fc.property(
        levels,
        fc.nat(2 ** 40),
        fc.integer({ min: 1, max: 256 }),
        (level, index, width) => {
          const tile = { level, index, width };
          expect(parseTilePath(tilePath(tile))).toEqual(tile);
        },
      ),
    );
    for (const wrong of [
      "tile/0/0",
      "tile/00/000",
      "tile/0/x000/001",
      "tile/0/001/067",
      "tile/0/000.p/0",
      "tile/0/000.p/256",
      "tile/0/000.p/01",
      "tile/-1/000",
      "tile/0/000/",
      "/tile/0/000",
      "tile/data/000",
      "tile/0/x999/x999/x999/x999/x999/x999/999",
    ]) {
      expect(parseTilePath(wrong), wrong).toBeNull();
    }
  });
});

describe("the tiles of a tree", () => {
  it("are those of the specification's example", () => {
    const of = (level: number | "entries") =>
      [...tilesOf(70_000)].filter((tile) => tile.level === level);
    expect(of(0).filter(({ width }) => width === 256)).toHaveLength(273);
    expect(of(0).at(-1)).toEqual({ level: 0, index: 273, width: 112 });
    expect(of("entries")).toHaveLength(274);
    expect(of(1).map(({ width }) => width)).toEqual([256, 17]);
    expect(of(2)).toEqual([{ level: 2, index: 0, width: 1 }]);
    expect(of(3)).toEqual([]);
  });

  it("of 256 leaves are a full one and one of width 1", () => {
    expect([...tilesOf(256)].map(tilePath)).toEqual([
      "tile/entries/000",
      "tile/0/000",
      "tile/1/000.p/1",
    ]);
    expect([...tilesOf(0)]).toEqual([]);
  });

  it("that an older tree lacked are what a mirror has to fetch", () => {
    expect([...tilesOf(514, 511)].map(tilePath)).toEqual([
      "tile/entries/001",
      "tile/entries/002.p/2",
      "tile/0/001",
      "tile/0/002.p/2",
      "tile/1/000.p/2",
    ]);
    expect([...tilesOf(514, 514)]).toEqual([]);
    expect(widthIn({ level: 0, index: 9 }, 514)).toBe(0);
  });

  it("have the length of their width", () => {
    expect(hashesIn(new Uint8Array(64), 2)).toHaveLength(2);
    expect(() => hashesIn(new Uint8Array(63), 2)).toThrow("tile-length");
  });
});

describe("a bundle of leaves", () => {
  it("gives back what was put in", () => {
    const leaves = fc.array(fc.uint8Array({ maxLength: 700 }), {
      maxLength: 256,
    });
    fc.assert(
      fc.property(leaves, (given) => {
        const read = decodeBundle(encodeBundle(given), given.length);
        expect(read.map((one) => [...one])).toEqual(
          given.map((one) => [...one]),
        );
      }),
      { numRuns: 30 },
    );
  });

  it("has the length in two bytes, the higher first", () => {
    const leaf = new Uint8Array(258);
    expect([...encodeBundle([leaf]).subarray(0, 2)]).toEqual([1, 2]);
    expect(encodeBundle([new Uint8Array(65_535)])).toHaveLength(65_537);
    expect(() => encodeBundle([new Uint8Array(65_536)])).toThrow(
      "leaf-too-long",
    );
  });

  it("that is cut off or goes on is named", () => {
    const bytes = encodeBundle([new Uint8Array(3), new Uint8Array(4)]);
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => decodeBundle(bytes.subarray(0, length), 2)).toThrow(
        "bundle-truncated",
      );
    }
    expect(() => decodeBundle(bytes, 1)).toThrow("bundle-too-long");
  });
});

describe("numbers of a log", () => {
  it("are plain decimals up to 2^53 - 1", () => {
    expect(parseCount("0")).toBe(0);
    expect(parseCount("9007199254740991")).toBe(Number.MAX_SAFE_INTEGER);
    for (const large of ["9007199254740992", "18446744073709551615"])
      expect(() => parseCount(large)).toThrow("number-too-large");
    for (const wrong of ["", "01", "-1", "1.0", "1e3", " 1", "1\n", "０"])
      expect(() => parseCount(wrong)).toThrow("number-not-plain");
  });

  it("are split at the largest power of two below", () => {
    expect([2, 3, 4, 5, 8, 9].map(splitPoint)).toEqual([1, 2, 2, 4, 4, 8]);
    for (let power = 2; power <= 52; power += 1) {
      expect(splitPoint(2 ** power)).toBe(2 ** (power - 1));
      expect(splitPoint(2 ** power + 1)).toBe(2 ** power);
      expect(splitPoint(2 ** power - 1)).toBe(2 ** (power - 1));
    }
  });
});
