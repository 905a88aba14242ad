import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { fitLines, widthOf } from "../../../app/domain/badge/fit";

describe("text in the lines of a badge", () => {
  it("stays on one line where it fits", () => {
    expect(fitLines("Savanna Data Ltd", 20, 2)).toEqual(["Savanna Data Ltd"]);
  });

  it("is broken between words, and between characters of Chinese", () => {
    expect(fitLines("Council for Open Data", 7.5, 2)).toEqual([
      "Council for",
      "Open Data",
    ]);
    const lines = fitLines("全球数据跨境流动合作研究院", 9, 2);
    expect(lines).toHaveLength(2);
    expect(lines.join("").replace("…", "")).toBe("全球数据跨境流动合作研究院");
  });

  it("ends in an ellipsis where even the last line is too short", () => {
    const [first, last, ...more] = fitLines("word ".repeat(60), 20, 2);
    expect(more).toEqual([]);
    expect(first).not.toContain("…");
    expect(last).toMatch(/…$/);
    expect(fitLines("x".repeat(500), 10, 2)).toHaveLength(1);
  });

  it("never grows wider than there is room, in any script", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "grapheme", maxLength: 200 }),
        fc.integer({ min: 4, max: 30 }),
        fc.integer({ min: 1, max: 3 }),
        (text, most, lines) => {
          const fitted = fitLines(text, most, lines);
          expect(fitted.length).toBeLessThanOrEqual(lines);
          for (const line of fitted) {
            expect(widthOf(line)).toBeLessThanOrEqual(most);
          }
        },
      ),
    );
  });
});
