import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { foldKey } from "../../../app/domain/kernel/fold";
import { hasHit, highlight } from "../../../app/domain/search/highlight";
import { prepareQuery } from "../../../app/domain/search/prepare";
import { unspacedPattern } from "../../../app/domain/search/tokens";
import { anyText } from "../../support/any-text";

const mark = (text: string, query: string) =>
  highlight(text, prepareQuery(query))
    .map((segment) => (segment.hit ? `[${segment.text}]` : segment.text))
    .join("");

describe("highlight", () => {
  it.each([
    ["Société Générale", "generale", "Société [Générale]"],
    ["Data flow, metadata", "dat", "[Dat]a flow, metadata"],
    ["全球数据跨境流动", "数据跨境", "全球[数据跨境]流动"],
    ["数据abc公司", "abc", "数据[abc]公司"],
    ["الاتِّصَالات", "اتصالات", "[الاتِّصَالات]"],
    ["Королёв", "королев", "[Королёв]"],
    ["e\u0301te\u0301", "ete", "[e\u0301te\u0301]"],
    ["a data flow b", '"data flow"', "a [data flow] b"],
    ["data data", "data", "[data] [data]"],
    ["㈱トヨタ", "トヨ", "㈱[トヨ]タ"],
    ["nothing", "", "nothing"],
    ["Metadata, data\ndata", "data", "Metadata, [data]\n[data]"],
    ["الالتزام بالنقل", "ال", "[الال]تزام بالنقل"],
    ["والبيانات", "بيانات", "[والبيانات]"],
  ])("%s by %s", (text, query, expected) => {
    expect(mark(text, query)).toBe(expected);
  });

  it("finds a word where a pattern made for it does", () => {
    const han = unspacedPattern.source.slice(1, -2);
    const letter = `(?!${han})[\\p{L}\\p{N}\\p{M}]`;
    const text = fc.string({
      unit: fc.constantFrom(...Array.from("aab1 -\u0301والبت数据\u{1F600}")),
      maxLength: 20,
    });
    fc.assert(
      fc.property(text, text, fc.boolean(), (where, what, quoted) => {
        const query = prepareQuery(quoted ? `"${what}"` : what);
        const folded = foldKey(where);
        const patterns = query.terms.map(({ text: run, words, ...term }) => {
          const inside = words.join("[^\\p{L}\\p{N}]+(?:و?ال)?");
          return term.unspaced
            ? run
            : `(?<!${letter})(?:و?ال)?${inside}${term.prefix ? "" : `(?!${letter})`}`;
        });
        const all = patterns.flatMap((pattern) =>
          [...folded.matchAll(new RegExp(pattern, "gu"))].map(
            ({ index, 0: found }) => [index, index + found.length] as const,
          ),
        );
        const isHit = (at: number) =>
          all.some(([start, end]) => at >= start && at < end);
        const marks = highlight(folded, query).flatMap(({ text: piece, hit }) =>
          Array.from({ length: piece.length }, () => hit),
        );
        // A letter and its marks are marked together.
        fc.pre(foldKey(folded) === folded && !/\p{M}/u.test(folded));
        expect(marks).toEqual(marks.map((_, at) => isHit(at)));
        expect(hasHit(where, query)).toBe(all.length > 0);
      }),
      { numRuns: 300 },
    );
  });

  it("never changes the text", () => {
    fc.assert(
      fc.property(anyText, anyText, (text, query) => {
        const segments = highlight(text, prepareQuery(query));
        expect(segments.map((segment) => segment.text).join("")).toBe(text);
      }),
    );
  });
});
