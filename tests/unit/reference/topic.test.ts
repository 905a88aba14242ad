import { describe, expect, it } from "vitest";
import { locales } from "../../../app/domain/kernel/localized";
import { areas } from "../../../app/domain/reference/area";
import { categoryCodes } from "../../../app/domain/reference/category";
import { crsCodes } from "../../../app/domain/reference/crs";
import { incomeGroups } from "../../../app/domain/reference/model";
import { isicCodes, isIsicCode } from "../../../app/domain/reference/isic";
import {
  isLanguageCode,
  languageCodes,
  languageName,
  languagesByName,
} from "../../../app/domain/reference/language";
import {
  intermediateRegionCodes,
  regionCodes,
  subregionCodes,
} from "../../../app/domain/reference/region";
import {
  type Proposal,
  sdgTargets,
  shareProposal,
  topicCodes,
} from "../../../app/domain/reference/model";
import { goalOf } from "../../../app/domain/reference/sdg";
import {
  isTopicCode,
  topics,
  topicsOfProposal,
} from "../../../app/domain/reference/topic";
import { translator } from "../../../app/i18n/translate";

describe("topics", () => {
  it("are DF01 to DF19, each mapped", () => {
    expect(topicCodes).toHaveLength(19);
    expect(topicCodes[0]).toBe("DF01");
    expect(topicCodes[18]).toBe("DF19");
    for (const code of topicCodes) {
      expect(topics[code].proposals.length).toBeGreaterThan(0);
      expect(topics[code].crs.length).toBeGreaterThan(0);
      expect(topics[code].sdg.length).toBeGreaterThan(0);
    }
    expect(isTopicCode("DF20")).toBe(false);
  });

  it("reach every proposal", () => {
    for (let number = 1; number <= 11; number += 1)
      expect(topicsOfProposal(number as Proposal)).not.toEqual([]);
    expect(topicsOfProposal(5)).toEqual(["DF07"]);
    expect(shareProposal("DF02", "DF04")).toBe(true);
    expect(shareProposal("DF02", "DF07")).toBe(false);
  });

  it("use every listed purpose code and target", () => {
    const all = topicCodes.map((code) => topics[code]);
    expect(new Set(all.flatMap((one) => one.crs))).toEqual(new Set(crsCodes));
    expect(new Set(all.flatMap((one) => one.sdg))).toEqual(new Set(sdgTargets));
    expect(goalOf("16.10")).toBe(16);
    expect(goalOf("5.b")).toBe(5);
  });
});

describe("sectors and languages", () => {
  it("name the revision in the code", () => {
    expect(isicCodes).toHaveLength(21);
    expect(isIsicCode("isic4.J")).toBe(true);
    expect(isIsicCode("isic4.V")).toBe(false);
  });

  it("lists each language once, with a name in all six", () => {
    expect(languageCodes).toHaveLength(183);
    expect(new Set(languageCodes).size).toBe(183);
    expect(isLanguageCode("sw")).toBe(true);
    expect(isLanguageCode("xx")).toBe(false);
    for (const locale of locales) {
      for (const code of languageCodes)
        expect(languageName(code, locale)).not.toBe(code);
      // Akan has two codes of ISO 639-1.
      const names = languagesByName(locale).map(({ name }) => name);
      expect(names).toHaveLength(182);
      expect(new Set(names).size).toBe(182);
    }
    expect(languageName("fr", "ru")).toBe("французский");
  });
});

describe.each(locales)("labels in %s", (locale) => {
  const t = translator(locale);

  it("exist for every code, and no two of a kind are the same", () => {
    for (const [kind, codes] of Object.entries({
      topic: topicCodes,
      sdg: sdgTargets,
      crs: crsCodes,
      region: [...regionCodes, ...subregionCodes, ...intermediateRegionCodes],
      category: categoryCodes,
      "category-short": categoryCodes,
      income: incomeGroups,
      membership: new Set(areas.map((one) => one.membership)),
      isic4: isicCodes.map((code) => code.slice(6)),
    })) {
      const labels = Array.from(codes, (code) =>
        t.find(`reference.${kind}.${code}`),
      );
      expect(labels, kind).not.toContain(undefined);
      expect(new Set(labels).size, kind).toBe(labels.length);
    }
  });

  it("fill in what they are given", () => {
    expect(t("reference.income-carried", { year: 2026 })).toContain("2026");
    expect(t("reference.ldc-scheduled", { day: "24.11." })).toContain("24.11.");
    expect(
      t("reference.error.area-ambiguous", { text: "Congo", names: "A, B" }),
    ).toMatch(/Congo.*A, B/);
  });
});
