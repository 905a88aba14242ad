import { assert, integer, property, string } from "fast-check";
import { describe, expect, it } from "vitest";
import { distance } from "../../../app/domain/participant/distance";
import { consonantKey } from "../../../app/domain/participant/names";

/** The definition, cell by cell. */
function plain(a: string, b: string): number {
  const at = (i: number, j: number): number => rows[i]?.[j] ?? Infinity;
  const rows: number[][] = [Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    rows.push(row);
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      const turned = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          at(i - 1, j) + 1,
          at(i, j - 1) + 1,
          at(i - 1, j - 1) + (same ? 0 : 1),
          i > 1 && j > 1 && turned ? at(i - 2, j - 2) + 1 : Infinity,
        ),
      );
    }
  }
  return at(a.length, b.length);
}

const text = (maxLength: number) =>
  string({ unit: "grapheme-ascii", maxLength }).map((some) =>
    some.replace(
      /[^a-d ]/g,
      (letter) => "abcd"[letter.charCodeAt(0) % 4] ?? "",
    ),
  );

describe("distance", () => {
  it("is that of the definition up to the most that is asked for", () => {
    assert(
      property(
        text(20),
        text(20),
        integer({ min: 0, max: 8 }),
        (a, b, most) => {
          expect(distance(a, b, most)).toBe(Math.min(plain(a, b), most + 1));
        },
      ),
      { numRuns: 2000 },
    );
  });

  it("counts two neighbours exchanged as one change", () => {
    expect(distance("dataflow", "dataflwo", 3)).toBe(1);
    expect(distance("", "abc", 3)).toBe(3);
  });
});

describe("the consonants of a name", () => {
  it("are what is left by five rules", () => {
    const byRules = (key: string) =>
      key
        .replace(/v/g, "f")
        .replace(/p/g, "b")
        .replace(/[aeiou]/g, "")
        .replace(/([^ ])\1+/g, "$1")
        .split(" ")
        .filter(Boolean)
        .sort()
        .join(" ");
    const key = string({ maxLength: 30 }).map((some) =>
      some.replace(/[^a-zф ]/g, (letter) =>
        "aabbppvv e".charAt(letter.charCodeAt(0) % 10),
      ),
    );
    assert(
      property(key, (some) => {
        expect(consonantKey(some)).toBe(byRules(some));
      }),
      { numRuns: 500 },
    );
  });
});
