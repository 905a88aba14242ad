import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  compareTexts,
  wordsOf,
} from "../../../app/domain/practice/compare-texts";

const textOf = (
  parts: ReturnType<typeof compareTexts>,
  without: "added" | "removed",
) =>
  parts
    .filter(({ kind }) => kind !== without)
    .map(({ text }) => text)
    .join("");

describe("comparing two texts", () => {
  it("gives back both of them", () => {
    const words = fc.array(
      fc.constantFrom("data", " ", "flows", "\n", "数据", "تدفق", ".", "<b>"),
    );
    fc.assert(
      fc.property(words, words, (one, other) => {
        const [before, after] = [one.join(""), other.join("")];
        const parts = compareTexts(before, after, "en");
        expect(textOf(parts, "added")).toBe(before);
        expect(textOf(parts, "removed")).toBe(after);
      }),
    );
  });

  it("finds the words that changed, and blanks between them go along", () => {
    expect(
      compareTexts("The law is in force.", "The law was never in force.", "en"),
    ).toEqual([
      { kind: "same", text: "The law " },
      { kind: "removed", text: "is" },
      { kind: "added", text: "was never" },
      { kind: "same", text: " in force." },
    ]);
  });

  it("parts Chinese into words, not into characters", () => {
    expect(wordsOf("数据跨境流动", "zh").length).toBeLessThan(6);
    const parts = compareTexts("数据安全流动", "数据自由流动", "zh");
    expect(parts).toEqual([
      { kind: "same", text: "数据" },
      { kind: "removed", text: "安全" },
      { kind: "added", text: "自由" },
      { kind: "same", text: "流动" },
    ]);
  });

  it("takes a language nobody knows", () => {
    expect(compareTexts("a b", "a c", "qqx-invalid-1").at(-1)).toEqual({
      kind: "added",
      text: "c",
    });
  });

  it("shows two texts whole that have nothing in common, soon enough", () => {
    const long = (word: string) =>
      Array.from({ length: 5000 }, (_, n) => `${word}${String(n)}`).join(" ");
    const parts = compareTexts(long("a"), long("b"), "en");
    expect(parts.map(({ kind }) => kind)).toEqual(["removed", "added"]);
  });

  it("says nothing of two empty texts", () => {
    expect(compareTexts("", "", "en")).toEqual([]);
    expect(compareTexts("", "new", "en")).toEqual([
      { kind: "added", text: "new" },
    ]);
  });
});
