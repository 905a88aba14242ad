import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { excerpt } from "../../../app/domain/library/excerpt";

const join = (segments: readonly { text: string }[]) =>
  segments.map(({ text }) => text).join("");

describe("an excerpt", () => {
  it("shows the first hit with a little before it", () => {
    const before = "word ".repeat(60);
    const piece = excerpt(
      [
        { text: before, hit: false },
        { text: "clause", hit: true },
        { text: " and what follows ".repeat(40), hit: false },
      ],
      120,
    );
    const text = join(piece);
    expect(text.startsWith("… word ")).toBe(true);
    expect(text.endsWith("…")).toBe(true);
    expect(piece.find(({ hit }) => hit)?.text).toBe("clause");
    expect(text.length).toBeLessThan(140);
  });

  it("leaves a short text as it is", () => {
    const segments = [
      { text: "A ", hit: false },
      { text: "clause", hit: true },
    ];
    expect(excerpt(segments, 100)).toEqual(segments);
    expect(excerpt([], 100)).toEqual([]);
  });

  it("never cuts a character in two", () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.record({
            text: fc.string({
              unit: fc.constantFrom("a", " ", "数", "𠮷", "😀", "ب"),
            }),
            hit: fc.boolean(),
          }),
        ),
        fc.integer({ min: 5, max: 80 }),
        (segments, most) => {
          expect(join(excerpt(segments, most))).not.toMatch(/\p{Surrogate}/u);
        },
      ),
    );
  });
});
