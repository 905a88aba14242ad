import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { locales } from "../../../app/domain/kernel/localized";
import {
  areaFormalName,
  areaName,
  areas,
} from "../../../app/domain/reference/area";
import { areaKey } from "../../../app/domain/reference/area-key";
import { readArea } from "../../../app/domain/reference/area-input";
import aliases from "../../../app/domain/reference/data/aliases.json";
import { recogniseArea } from "../../../app/domain/reference/recognise-area";
import { unsureNames } from "../../../app/domain/reference/unsure-names";

const unsure = new Set(Object.keys(unsureNames).map(areaKey));
const match = (iso3: string) => ({ kind: "match", iso3 });

describe("official names and codes", () => {
  it.each(locales)("are all recognised in %s", (locale) => {
    for (const { iso3 } of areas)
      for (const name of [areaName(iso3, locale), areaFormalName(iso3, locale)])
        if (!unsure.has(areaKey(name)))
          expect(recogniseArea(name), name).toEqual(match(iso3));
  });

  it("are recognised by each code, in any case", () => {
    for (const { iso2, iso3, m49 } of areas)
      for (const code of [iso2, iso3, m49, iso3.toLowerCase(), ` ${iso2} `])
        expect(recogniseArea(code), code).toEqual(match(iso3));
  });

  it("are recognised in capitals and without accents", () => {
    for (const locale of locales)
      for (const { iso3 } of areas) {
        const name = areaName(iso3, locale);
        if (unsure.has(areaKey(name))) continue;
        expect(recogniseArea(name.toUpperCase()), name).toEqual(match(iso3));
        const bare = name
          .normalize("NFD")
          .replace(/[\u0300-\u0305\u0307-\u036f]/g, "");
        expect(recogniseArea(bare), bare).toEqual(match(iso3));
      }
  });
});

describe("other spellings", () => {
  it.each([
    ["Ivory Coast", "CIV"],
    ["Cote d'Ivoire", "CIV"],
    ["Burma", "MMR"],
    ["Swaziland", "SWZ"],
    ["Turkey", "TUR"],
    ["Holland", "NLD"],
    ["The Netherlands", "NLD"],
    ["UK", "GBR"],
    ["U.K.", "GBR"],
    ["USA", "USA"],
    ["U.S.A.", "USA"],
    ["U.S.", "USA"],
    ["Etats Unis", "USA"],
    ["EE. UU.", "USA"],
    ["США", "USA"],
    ["美国", "USA"],
    ["美國", "USA"],
    ["Czech Republic", "CZE"],
    ["Чехия", "CZE"],
    ["Cape Verde", "CPV"],
    ["La Russie", "RUS"],
    ["Russie (Fédération de)", "RUS"],
    ["روسيا", "RUS"],
    ["俄罗斯", "RUS"],
    ["Korea, Republic of", "KOR"],
    ["Korea (South)", "KOR"],
    ["South Korea", "KOR"],
    ["Korea, Dem. People's Rep.", "PRK"],
    ["КНДР", "PRK"],
    ["朝鲜", "PRK"],
    ["韩国", "KOR"],
    ["Congo, Dem. Rep.", "COD"],
    ["Congo, Rep.", "COG"],
    ["Congo (Kinshasa)", "COD"],
    ["Congo, Democratic Republic of the", "COD"],
    ["RDC", "COD"],
    ["Zaire", "COD"],
    ["Iran, Islamic Republic of", "IRN"],
    ["Iran", "IRN"],
    ["إيران", "IRN"],
    ["Bolivia", "BOL"],
    ["Venezuela, RB", "VEN"],
    ["Tanzania, United Republic of", "TZA"],
    ["Moldova, Republic of", "MDA"],
    ["Gambia, The", "GMB"],
    ["the Bahamas", "BHS"],
    ["Egypt, Arab Rep.", "EGY"],
    ["Yemen, Rep.", "YEM"],
    ["Micronesia, Fed. Sts.", "FSM"],
    ["Viet Nam", "VNM"],
    ["Vietnam", "VNM"],
    ["Lao PDR", "LAO"],
    ["Syria", "SYR"],
    ["سورية", "SYR"],
    ["Macedonia", "MKD"],
    ["Macau", "MAC"],
    ["Hong Kong SAR, China", "HKG"],
    ["香港", "HKG"],
    ["St. Vincent & the Grenadines", "VCT"],
    ["St Lucia", "LCA"],
    ["Trinidad & Tobago", "TTO"],
    ["East Timor", "TLS"],
    ["Vatican", "VAT"],
    ["Palestine", "PSE"],
    ["فِلَسْطِين", "PSE"],
    ["Белоруссия", "BLR"],
    ["Соединённые Штаты Америки", "USA"],
    ["الامارات العربيه المتحده", "ARE"],
    ["السعودية", "SAU"],
    ["المملكة المتحدة", "GBR"],
    ["البوسنة و الهرسك", "BIH"],
    ["Virgin Islands (U.S.)", "VIR"],
    ["Virgin Islands, British", "VGB"],
    ["Saint Martin (French part)", "MAF"],
    ["Guinea", "GIN"],
    ["Guinea Bissau", "GNB"],
    ["Niger", "NER"],
    ["Dominica", "DMA"],
    ["Ireland", "IRL"],
    ["Georgia", "GEO"],
    ["ＪＡＰＡＮ", "JPN"],
  ])("%s is %s", (text, iso3) => {
    expect(recogniseArea(text)).toEqual(match(iso3));
  });

  it.each([
    ["Congo", ["COG", "COD"]],
    ["le Congo", ["COG", "COD"]],
    ["Guyane", ["GUF", "GUY"]],
    ["Micronésie", ["FSM"]],
    ["الكونغو", ["COG", "COD"]],
    ["刚果", ["COG", "COD"]],
    ["Korea", ["KOR", "PRK"]],
    ["Virgin Islands", ["VGB", "VIR"]],
    ["St. Martin", ["MAF", "SXM"]],
    ["Channel Islands", ["GGY", "JEY"]],
    ["America", ["USA"]],
    ["Scotland", ["GBR"]],
  ])("%s is asked about", (text, iso3s) => {
    expect(recogniseArea(text)).toEqual({ kind: "candidates", iso3s });
  });

  it.each([
    "",
    "   ",
    "()",
    ",",
    "Atlantis",
    "the",
    "000",
    "XX",
    "Middle East",
  ])("%j is nothing known", (text) => {
    expect(recogniseArea(text)).toEqual({ kind: "none" });
  });

  it("are each claimed by one area only, and none hides a code", () => {
    for (const [iso3, list] of Object.entries(aliases))
      for (const name of list.split("|"))
        expect(recogniseArea(name), name).toEqual(match(iso3));
  });
});

describe("anything else", () => {
  it("is answered without failing, and only with known areas", () => {
    const known = new Set(areas.map((one) => one.iso3));
    fc.assert(
      fc.property(fc.string({ unit: "grapheme" }), (text) => {
        const found = recogniseArea(text);
        const iso3s =
          found.kind === "match"
            ? [found.iso3]
            : found.kind === "candidates"
              ? found.iso3s
              : [];
        for (const iso3 of iso3s) expect(known.has(iso3)).toBe(true);
      }),
    );
  });

  it("reads the same with an article or other punctuation", () => {
    fc.assert(
      fc.property(fc.constantFrom(...areas), ({ iso3 }) => {
        const name = areaName(iso3, "en");
        if (unsure.has(areaKey(name))) return;
        expect(recogniseArea(`The ${name}.`)).toEqual(match(iso3));
        expect(recogniseArea(name.replaceAll(" ", "  "))).toEqual(match(iso3));
      }),
    );
  });
});

describe("a field for an area", () => {
  it("takes what is recognised and says what is wrong with the rest", () => {
    expect(readArea("Burma", "en")).toEqual({ ok: true, iso3: "MMR" });
    expect(readArea("Atlantis", "fr")).toMatchObject({
      ok: false,
      error: { key: "reference.error.area-unknown" },
      candidates: [],
    });
    expect(readArea("Korea", "es")).toEqual({
      ok: false,
      error: {
        key: "reference.error.area-ambiguous",
        params: {
          text: "Korea",
          names: "República de Corea o República Popular Democrática de Corea",
        },
      },
      candidates: ["KOR", "PRK"],
    });
  });
});
