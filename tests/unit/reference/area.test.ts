import { describe, expect, it } from "vitest";
import { locales } from "../../../app/domain/kernel/localized";
import {
  area,
  areaFormalName,
  areaName,
  areas,
  areasByName,
  findAreaByCode,
  isArea,
} from "../../../app/domain/reference/area";
import {
  intermediateRegionCodes,
  regionCodes,
  subregionCodes,
  subregionsOf,
} from "../../../app/domain/reference/region";

const count = <T>(list: readonly T[], test: (one: T) => boolean) =>
  list.filter(test).length;

describe("the list of areas", () => {
  it("has the 248 areas of UN M49 and no other", () => {
    expect(areas).toHaveLength(248);
    expect(isArea("TWN")).toBe(false);
    expect(isArea("XKX")).toBe(false);
  });

  it("has 193 members and 2 observers", () => {
    expect(count(areas, (one) => one.membership === "member")).toBe(193);
    expect(
      areas.filter((one) => one.membership === "observer").map((a) => a.iso3),
    ).toEqual(["PSE", "VAT"]);
  });

  it("gives every area well-formed, unique codes", () => {
    for (const one of areas) {
      expect(one.iso3).toMatch(/^[A-Z]{3}$/);
      expect(one.iso2).toMatch(/^[A-Z]{2}$/);
      expect(one.m49).toMatch(/^\d{3}$/);
    }
    for (const code of ["iso2", "iso3", "m49"] as const)
      expect(new Set(areas.map((one) => one[code])).size).toBe(248);
  });

  it.each([
    ["002", 60],
    ["019", 57],
    ["142", 50],
    ["150", 51],
    ["009", 29],
  ])("counts as M49 does in region %s", (region, number) => {
    expect(count(areas, (one) => one.region === region)).toBe(number);
  });

  it.each([
    ["002", ["EGY", "ZAF", "MUS"]],
    ["142", ["CYP", "TUR", "GEO", "KAZ"]],
    ["150", ["RUS", "ISL"]],
    ["019", ["GRL", "MEX"]],
    ["009", ["GUM", "AUS"]],
  ] as const)("puts well-known areas into region %s", (region, members) => {
    for (const iso3 of members) expect(area(iso3).region).toBe(region);
  });

  it("leaves only Antarctica without a region", () => {
    expect(areas.filter((one) => one.region === null)).toEqual([area("ATA")]);
  });

  it("derives all levels from the narrowest", () => {
    expect(area("KEN")).toMatchObject({
      region: "002",
      subregion: "202",
      intermediate: "014",
    });
    expect(area("FRA")).toMatchObject({
      region: "150",
      subregion: "155",
      intermediate: null,
    });
    expect(regionCodes).toHaveLength(5);
    expect(subregionCodes).toHaveLength(17);
    expect(intermediateRegionCodes).toHaveLength(7);
    expect(subregionsOf("002").sort()).toEqual(["015", "202"]);
  });

  it("finds by each code, and throws on an unknown one", () => {
    for (const code of ["NA", "nam", "516"])
      expect(findAreaByCode(code)?.iso3).toBe("NAM");
    expect(findAreaByCode("4")?.iso3).toBe("AFG");
    expect(findAreaByCode("999")).toBeUndefined();
    expect(() => area("XXX")).toThrow(RangeError);
    expect(() => areaName("XXX", "en")).toThrow(RangeError);
  });
});

const scripts = {
  ar: /^[\p{Script=Arabic}\s()،-]+$/u,
  zh: /^[\p{Script=Han}（），]+$/u,
  ru: /^[\p{Script=Cyrillic}\s()’,—-]+$/u,
  en: /^[\p{Script=Latin}\s()’,-]+$/u,
  fr: /^[\p{Script=Latin}\s()’,-]+$/u,
  es: /^[\p{Script=Latin}\s()’,-]+$/u,
};

describe.each(locales)("names in %s", (locale) => {
  it("are there, in the language's own script, tidy and unique", () => {
    const seen = new Set<string>();
    for (const { iso3 } of areas)
      for (const name of [
        areaName(iso3, locale),
        areaFormalName(iso3, locale),
      ]) {
        expect(name).toMatch(scripts[locale]);
        expect(name).toBe(name.trim().replace(/\s+/g, " "));
        expect(name).toBe(name.normalize("NFC"));
      }
    for (const { iso3 } of areas) seen.add(areaName(iso3, locale));
    expect(seen.size).toBe(248);
  });

  it("carry no article", () => {
    const article = {
      en: /^the |\(the\)$/i,
      fr: /^(le|la|les) |^l’|\((le|la|les|l’)\)$/,
      es: /^(el(?! Salvador)|la|los|las) |\((el|la|los|las)\)$/,
      ar: /^$/,
      zh: /^$/,
      ru: /^$/,
    }[locale];
    for (const { iso3 } of areas)
      for (const name of [areaName(iso3, locale), areaFormalName(iso3, locale)])
        expect(name).not.toMatch(article);
  });

  it("sort by the rules of the language", () => {
    const list = areasByName(locale);
    expect(list).toHaveLength(248);
    const order = new Intl.Collator(locale);
    list.reduce((before, one) => {
      expect(order.compare(before.name, one.name)).toBeLessThanOrEqual(0);
      return one;
    });
  });
});

describe("corrected names", () => {
  it.each([
    ["CIV", "en", "Côte d’Ivoire"],
    ["CIV", "ru", "Кот-д’Ивуар"],
    ["TUR", "en", "Türkiye"],
    ["TUR", "zh", "土耳其"],
    ["NLD", "en", "Netherlands (Kingdom of the)"],
    ["FLK", "en", "Falkland Islands (Malvinas)"],
    ["GMB", "en", "Gambia"],
    ["FRA", "fr", "France"],
    ["SLV", "es", "El Salvador"],
    ["IOT", "ar", "الإقليم البريطاني في المحيط الهندي"],
  ] as const)("%s in %s", (iso3, locale, name) => {
    expect(areaName(iso3, locale)).toBe(name);
  });

  it("have a formal name of their own where UNTERM lacked it", () => {
    expect(areaFormalName("CIV", "fr")).toBe("République de Côte d’Ivoire");
    expect(areaFormalName("TUR", "es")).toBe("República de Türkiye");
    expect(areaFormalName("ABW", "en")).toBe("Aruba");
  });

  it("are in the nominative in Russian", () => {
    for (const [iso3, name] of [
      ["ALA", "Аландские острова"],
      ["CCK", "Кокосовые (Килинг) острова"],
      ["ATA", "Антарктика"],
    ] as const)
      expect(areaName(iso3, "ru")).toBe(name);
    for (const { iso3 } of areas)
      expect(areaName(iso3, "ru")).not.toMatch(/(их|ых) островов$/);
  });
});
