import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { actedOn, ranges } from "../../../app/domain/act/proposal-words";

describe("actedOn", () => {
  it("leaves out what is absent or not mentioned", () => {
    expect(
      actedOn({ 1: "same", 2: "absent", 3: "adapted", 11: "added" }),
    ).toEqual([1, 3, 11]);
  });
});

describe("ranges", () => {
  it("joins neighbours and keeps the rest", () => {
    expect(ranges([1, 2, 3, 4, 5, 8, 10])).toEqual(["1–5", "8", "10"]);
    expect(ranges([])).toEqual([]);
  });

  it("says exactly the numbers it was given", () => {
    const numbers = fc
      .uniqueArray(fc.integer({ min: 1, max: 11 }))
      .map((list) => list.sort((a, b) => a - b));
    fc.assert(
      fc.property(numbers, (list) => {
        const said = ranges(list).flatMap((range) => {
          const [from = 0, to = from] = range.split("–").map(Number);
          return Array.from({ length: to - from + 1 }, (_, i) => from + i);
        });
        expect(said).toEqual(list);
      }),
    );
  });
});
