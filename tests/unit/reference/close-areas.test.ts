import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { closeAreas, slips } from "../../../app/domain/reference/close-areas";

describe("a mistyped country", () => {
  it.each([
    ["Farnce", ["FRA"]],
    ["Keyna", ["KEN"]],
    ["Germny", ["DEU"]],
    ["Bangladsh", ["BGD"]],
    ["Мексика.", ["MEX"]],
    ["Мексека", ["MEX"]],
    ["Atlantis", []],
    ["Atlantide", []],
    ["Nairobi", []],
    ["Ken", []],
  ])("%s", (text, iso3s) => {
    expect(closeAreas(text)).toEqual(iso3s);
  });

  it("is told by slips that are as many from either side, and none for the same", () => {
    const word = fc.string({
      unit: fc.constantFrom("a", "b", "c"),
      maxLength: 8,
    });
    fc.assert(
      fc.property(word, word, (one, other) => {
        expect(slips(one, other, 9)).toBe(slips(other, one, 9));
        expect(slips(one, one, 9)).toBe(0);
        expect(slips(one, `${one}x`, 9)).toBe(1);
        const far = slips(one, other, 9);
        expect(slips(one, other, 1) <= 1).toBe(far <= 1);
      }),
    );
    expect(slips("farnce", "france", 2)).toBe(1);
  });
});
