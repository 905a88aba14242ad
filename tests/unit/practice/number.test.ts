import { describe, expect, it } from "vitest";
import {
  parsePracticeNumber,
  practiceNumber,
} from "../../../app/domain/practice/number";

describe("the number of a practice", () => {
  it("is read back as it was written", () => {
    for (const number of [1, 12, 999_999, 1_000_000, 999_999_999]) {
      expect(parsePracticeNumber(practiceNumber(number))).toBe(number);
    }
    expect(practiceNumber(12)).toBe("BP-000012");
  });

  it.each(["BP-12", "bp-000012", "BP-0000012", "BP-000000", "FW-000012", ""])(
    "has one spelling: not %s",
    (text) => {
      expect(parsePracticeNumber(text)).toBeNull();
    },
  );

  it.each([0, -1, 1.5, 1_000_000_000])("is never %s", (number) => {
    expect(() => practiceNumber(number)).toThrow(RangeError);
  });
});
