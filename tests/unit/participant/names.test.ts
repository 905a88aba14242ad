import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  consonantKey,
  matchKey,
  transliterate,
} from "../../../app/domain/participant/names";
import { scriptOf } from "../../../app/domain/participant/script";

describe("matchKey", () => {
  it.each([
    ["ООО «Яндекс»", "Yandex LLC"],
    ["Общество с ограниченной ответственностью «Ромашка»", "Romashka, OOO"],
    ["华为技术有限公司", "Huawei Technologies Co., Ltd."],
    ["北京大学", "Beijing University"],
    ["Acme Data S.A.", "ACME DATA SA"],
    ["Acme Data S. à r.l.", "Acme Data SARL"],
    ["Acme GmbH & Co. KG", "Acme"],
    ["Acme Sp. z o.o.", "ACME SPÓŁKA Z OGRANICZONĄ ODPOWIEDZIALNOŚCIĄ"],
    ["شركة نور المحدودة", "شركة نور ذات المسؤولية المحدودة"],
    ["شركة نور ش.م.ع", "نور"],
    ["الجمعية الوطنية", "جمعية وطنية"],
    ["Université de Lyon", "University of Lyon"],
    ["Banco Nacional", "National Bank"],
    ["The Data Foundation", "Data Foundation, Inc."],
    ["株式会社トヨタ", "トヨタ"],
    ["삼성전자 주식회사", "삼성전자"],
    ["PT Telekomunikasi Tbk", "Telekomunikasi"],
    ["Ministère de l’Économie", "Ministry of Economy"],
  ])("%s is %s", (left, right) => {
    expect(matchKey(left)).toBe(matchKey(right));
  });

  it.each([
    ["Acme", "Acne"],
    ["Ministry of Health", "Ministry of Trade"],
    ["中国电信集团有限公司", "中国移动通信集团有限公司"],
    ["AB Data", "AC Data"],
    ["Lycée Data 1", "Lycée Data 11"],
    ["Room 2", "Room 22"],
    ["北京数据公司1", "北京数据公司11"],
    ["有限公司", "株式会社"],
  ])("%s is not %s", (left, right) => {
    expect(matchKey(left)).not.toBe(matchKey(right));
  });

  it("is never empty for a name with letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        fc.pre(/[\p{L}\p{N}]/u.test(text.normalize("NFKC")));
        expect(matchKey(text)).not.toBe("");
      }),
    );
  });

  it("does not care for case, accents and order of words", () => {
    const word = fc.constantFrom(
      "éclair",
      "nord",
      "ёлка",
      "données",
      "łódź",
      "沪",
    );
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const other = [...words].reverse().join(" ").toUpperCase();
        expect(matchKey(other.normalize("NFD"))).toBe(
          matchKey(words.join(" ")),
        );
      }),
    );
  });
});

describe("consonantKey", () => {
  it("joins a name and its Arabic spelling", () => {
    expect(consonantKey(matchKey("فودافون مصر"))).toBe(
      consonantKey(matchKey("Vodafone Misr")),
    );
  });
});

describe("transliterate", () => {
  it.each([
    ["Министерство связи", "ru", "Ministerstvo svyazi"],
    ["Київська громада", "uk", "Kyyivska hromada"],
    ["الاتصالات السعودية", "ar", "Al-Atsalat Al-Saudya"],
    ["华为", "zh", "Hua Wei"],
  ])("%s (%s)", (name, lang, latin) => {
    expect(transliterate(name, lang)).toBe(latin);
  });

  it.each([
    ["Acme", "en"],
    ["日本電信電話", "ja"],
    ["トヨタ", "ja"],
    ["टाटा", "hi"],
    ["42", "en"],
  ])("does not pretend for %s (%s)", (name, lang) => {
    expect(transliterate(name, lang)).toBeUndefined();
  });
});

describe("scriptOf", () => {
  it.each([
    ["Acme 3", "Latn"],
    ["ООО IBM", "Cyrl"],
    ["華為", "Hani"],
    ["トヨタ自動車", "Jpan"],
    ["삼성", "Kore"],
    ["شركة", "Arab"],
    ["123", "Zyyy"],
  ])("%s is %s", (text, code) => {
    expect(scriptOf(text)).toBe(code);
  });
});
