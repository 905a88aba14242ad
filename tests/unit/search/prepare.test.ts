import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  maxTerms,
  prepareDocument,
  prepareQuery,
} from "../../../app/domain/search/prepare";
import { anyText } from "../../support/any-text";

/** What both databases do with a phrase: its words side by side. */
function finds(document: string, query: string): boolean {
  const words = prepareDocument(document).split(" ");
  return prepareQuery(query).terms.every((term) =>
    words.some((_, start) =>
      term.words.every((word, index) => {
        const found = words[start + index];
        return term.prefix && index === term.words.length - 1
          ? found?.startsWith(word)
          : found === word;
      }),
    ),
  );
}

const hanText = fc.string({
  unit: fc
    .integer({ min: 0x4e00, max: 0x4e0f })
    .map((c) => String.fromCodePoint(c)),
  minLength: 1,
  maxLength: 30,
});

describe("prepareDocument", () => {
  it("cuts Han into overlapping pairs and keeps the last character", () => {
    expect(prepareDocument("数据跨境")).toBe("数据 据跨 跨境 境");
    expect(prepareDocument("中")).toBe("中");
  });

  it("folds words and drops punctuation", () => {
    expect(prepareDocument("Société «Ёлка» (2026)")).toBe("societe елка 2026");
  });

  it("survives a very long run", () => {
    expect(() => prepareDocument("数".repeat(300_000))).not.toThrow();
  });
});

describe("searching", () => {
  it("finds every part of a Han text, and no part that is not there", () => {
    fc.assert(
      fc.property(hanText, hanText, fc.nat(), fc.nat(), (text, other, a, b) => {
        const start = a % text.length;
        const end = start + 1 + (b % (text.length - start));
        expect(finds(text, text.slice(start, end))).toBe(true);
        expect(finds(text, other)).toBe(text.includes(other));
      }),
    );
  });

  it("does not read across two runs", () => {
    expect(finds("全球数据。流动合作", "数据流动")).toBe(false);
    expect(finds("全球 数据", "球数")).toBe(false);
  });

  it.each([
    ["الاتِّصَالات السعوديّة", "اتصالات"],
    ["شركة اتصالات", "الاتصالات"],
    ["جامعة القاهـــرة", "جامعه القاهره"],
    ["إدارة البيانات", "ادارة"],
    ["مستشفى", "مستشفي"],
    ["Королёв", "королев"],
    ["МИНИСТЕРСТВО", "министерств"],
    ["Société Générale", "GENERALE societe"],
    ["Türkiye İş", "turkiye is"],
    ["数据abc公司", "abc"],
    ["數據 ＡＢＣ", "abc"],
    ["トヨタ自動車", "タ自"],
    ["acme.com", "acme.com"],
    ["the data flow", '"data flow"'],
  ])("%s is found by %s", (document, query) => {
    expect(finds(document, query)).toBe(true);
  });

  it.each([
    ["flow of data", '"data flow"'],
    ["databank", '"data"'],
    ["metadata", "data"],
  ])("%s is not found by %s", (document, query) => {
    expect(finds(document, query)).toBe(false);
  });

  it("does not care for case, accents, harakat or composition", () => {
    const letters = [...Array.from("aéÀñçşüåйЁжёΩώأةى "), "بَ", "لّ", "ـ"];
    const text = fc.string({ unit: fc.constantFrom(...letters) });
    fc.assert(
      fc.property(text, (words) => {
        expect(finds(words, words.toUpperCase().normalize("NFD"))).toBe(true);
        expect(finds(words.normalize("NFD"), words.toLowerCase())).toBe(true);
      }),
    );
  });
});

describe("prepareQuery", () => {
  it("is empty when nothing was asked", () => {
    expect(prepareQuery(' "" -- * ').terms).toEqual([]);
  });

  it("has a limit", () => {
    const words = Array.from({ length: 60 }, (_, i) => `w${String(i)}`);
    expect(prepareQuery(words.join(" ")).terms).toHaveLength(maxTerms);
  });

  it("lets nothing through that a database could read as an operator", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        for (const { words } of prepareQuery(text).terms) {
          expect(words.length).toBeGreaterThan(0);
          for (const word of words)
            expect(word).toMatch(/^[\p{L}\p{N}\p{M}ー]+$/u);
        }
      }),
    );
  });
});
