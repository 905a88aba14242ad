import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { makePrintable } from "../../../app/domain/paper/press/printable.mjs";

const anyText = fc
  .array(fc.integer({ min: 0, max: 0x10ffff }))
  .map((codes) => String.fromCodePoint(...codes));

const latin = (code: number) => code >= 0x20 && code < 0x250;

describe("texts for paper", () => {
  it.each([
    ["plain", "plain", []],
    ["e\u0301", "é", []],
    ["a\u0000b\u0007", "ab", []],
    ["two\nlines", "two\nlines", []],
    ["soft\u00adhyphen", "softhyphen", []],
    ["thin\u2009space 1\u202f000", "thin space 1\u00a0000", []],
    ["a\u202eb", "ab", []],
    ["中 and 文 and 中", "□ and □ and □", ["U+4E2D", "U+6587"]],
    ["\ud800", "□", ["U+D800"]],
  ])("%j becomes %j", (text, shown, missing) => {
    expect(makePrintable(text, latin)).toEqual({ printable: shown, missing });
  });

  it("are looked through wherever they stand", () => {
    const data = { a: [{ b: "中", n: 1 }], c: null, d: true };
    expect(makePrintable(data, latin).printable).toEqual({
      ...{ a: [{ b: "□", n: 1 }], c: null, d: true },
    });
  });

  it("hold nothing but what the fonts have, or the sign for it", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { printable } = makePrintable(text, latin) as {
          printable: string;
        };
        const strange = Array.from(printable).filter(
          (one) => !latin(one.codePointAt(0) ?? 0) && !"□\n\t".includes(one),
        );
        expect(strange).toEqual([]);
      }),
    );
  });
});
