import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { inOrder, orderOf } from "../../../app/domain/library/order";
import { hitsOf } from "../../../app/domain/library/score";
import {
  languagePlace,
  practiceOfText,
  textNumber,
  tierOfText,
  tiers,
} from "../../../app/domain/library/text-number";

describe("numbers of texts", () => {
  it("tell practice, language and part, and are never shared", () => {
    const numbers = new Set<number>();
    for (const practice of [1, 2, 67_000_000]) {
      for (const lang of ["ar", "zh", "en", "fr", "ru", "es", "pt"]) {
        for (const tier of tiers) {
          const number = textNumber(practice, lang, tier);
          expect(practiceOfText(number)).toBe(practice);
          expect(tiers[tierOfText(number)]).toBe(tier);
          expect(number).toBeLessThan(2 ** 31);
          numbers.add(number);
        }
      }
    }
    expect(numbers.size).toBe(3 * 7 * 3);
    expect(languagePlace("pt")).toBe(languagePlace("sw"));
  });
});

describe("hits", () => {
  const ascii = (text: string) => new TextEncoder().encode(text);
  const text = (practice: number, lang: string, tier: (typeof tiers)[number]) =>
    textNumber(practice, lang, tier);

  it("keep the best part and the languages that have it", () => {
    const found = [
      text(1, "en", "whole"),
      text(2, "en", "whole"),
      text(2, "fr", "head"),
      text(2, "fr", "whole"),
      text(3, "ar", "title"),
      text(3, "zh", "title"),
      text(99, "en", "title"),
    ];
    const { scores, languages } = hitsOf(ascii(found.join(",")), 4);
    expect([...scores]).toEqual([0, 1, 2, 3]);
    expect(languages[2]).toBe(1 << languagePlace("fr"));
    expect(languages[3]).toBe(
      (1 << languagePlace("ar")) | (1 << languagePlace("zh")),
    );
    expect([...hitsOf(ascii(""), 3).scores]).toEqual([0, 0, 0]);
  });
});

describe("the order", () => {
  const columns = fc
    .array(
      fc.record({
        state: fc.constantFrom(0, 1, 1),
        publishedAt: fc.nat(3),
        adoptions: fc.nat(2),
        evidence: fc.nat(4),
        score: fc.nat(3),
      }),
      { maxLength: 30 },
    )
    .map((rows) => ({
      size: rows.length,
      state: Uint8Array.from(rows, (row) => row.state),
      publishedAt: Float64Array.from(rows, (row) => row.publishedAt),
      adoptions: Int32Array.from(rows, (row) => row.adoptions),
      evidence: Uint8Array.from(rows, (row) => row.evidence),
      scores: Uint8Array.from(rows, (row) => (row.state ? row.score : 0)),
    }));

  it("of what fits best: title, then summary, then text; then evidence, then date", () => {
    fc.assert(
      fc.property(columns, ({ scores, ...sortable }) => {
        const order = orderOf(sortable, "evidence");
        const ranked = inOrder(order, scores, true);
        const found = order.filter((slot) => (scores[slot] ?? 0) > 0);
        expect([...ranked].sort()).toEqual([...found].sort());
        const key = (slot: number) => [
          scores[slot] ?? 0,
          sortable.evidence[slot] ?? 0,
          sortable.publishedAt[slot] ?? 0,
          slot,
        ];
        for (let at = 1; at < ranked.length; at += 1) {
          const [a, b] = [key(ranked[at - 1] ?? 0), key(ranked[at] ?? 0)];
          const differs = a.findIndex((value, i) => value !== b[i]);
          expect(a[differs] ?? 0).toBeGreaterThan(b[differs] ?? 0);
        }
      }),
    );
  });

  it("by date and by adoptions", () => {
    const sortable = {
      size: 4,
      state: Uint8Array.of(0, 1, 1, 1),
      publishedAt: Float64Array.of(9, 1, 3, 2),
      adoptions: Int32Array.of(9, 2, 0, 2),
      evidence: Uint8Array.of(4, 1, 4, 2),
    };
    expect([...orderOf(sortable, "newest")]).toEqual([2, 3, 1]);
    expect([...orderOf(sortable, "adoptions")]).toEqual([3, 1, 2]);
  });
});
