import { describe, expect, it } from "vitest";
import {
  fitsOffer,
  servesGroup,
  type AskedArea,
  type OfferCard,
} from "../../../app/domain/board/cards";
import { boardQuerySchema } from "../../../app/domain/board/query";
import {
  eligibleGroups,
  type EligibleGroup,
} from "../../../app/domain/exchange/model";
import { groupsOf, regionsOf } from "../../../app/domain/match/inputs.server";
import { areas } from "../../../app/domain/reference/area";
import { categoriesOn } from "../../../app/domain/reference/category";
import { isDeveloping } from "../../../app/domain/request/eligible.server";

const day = "2026-11-01";
const groupsOn = (iso3: string) => groupsOf(categoriesOn(iso3, day, []));
const country = (area: string): AskedArea => ({
  ...{ area, regions: regionsOf(area), groups: groupsOn(area) },
});
const card: OfferCard = {
  ...{ number: "AO-000001", title: "Help", lang: "en", providerId: "p" },
  ...{ topics: ["DF02"], groups: [], regions: [], excluded: [] },
  ...{ status: "active", activeAt: 0, window: null, slots: 1, slotsTaken: 0 },
};
const asked = boardQuerySchema.parse({ show: "offers" });

describe("groups of countries an offer can be kept for", () => {
  it.each([
    ["BRA", ["upper_middle_income", "oda"]],
    ["KEN", ["lower_middle_income", "oda"]],
    ["KAZ", ["lldc", "upper_middle_income", "oda"]],
    ["TCD", ["ldc", "lldc", "low_income", "oda"]],
    ["BHS", ["sids"]],
    ["FRA", []],
  ])("hold %s as %j", (iso3, groups) => {
    expect(groupsOn(iso3)).toEqual(groups);
  });

  it("hold every country that may ask, and none that may not", () => {
    for (const { iso3 } of areas) {
      const may = isDeveloping(categoriesOn(iso3, day, []));
      expect([iso3, groupsOn(iso3).length > 0]).toEqual([iso3, may]);
    }
  });

  it("serve a group that lies in one of them, or in which one lies", () => {
    const all = areas.map(({ iso3 }) => groupsOn(iso3));
    const liesIn = (inner: EligibleGroup, outer: EligibleGroup) =>
      all.every((own) => !own.includes(inner) || own.includes(outer));
    for (const kept of eligibleGroups) {
      for (const group of eligibleGroups) {
        if (!servesGroup([kept], group)) continue;
        const is = liesIn(kept, group) || liesIn(group, kept);
        expect([kept, group, is]).toEqual([kept, group, true]);
      }
    }
    expect(servesGroup(["oda"], "upper_middle_income")).toBe(true);
    expect(servesGroup(["oda"], "sids")).toBe(false);
    expect(servesGroup(["ldc"], "oda")).toBe(true);
    expect(servesGroup(["sids"], "oda")).toBe(false);
    expect(servesGroup(["ldc"], "low_income")).toBe(false);
    expect(servesGroup([], "sids")).toBe(true);
  });
});

describe("an offer on a country's board", () => {
  const fits = (change: Partial<OfferCard>, iso3: string) =>
    fitsOffer(asked, { ...card, ...change }, country(iso3));

  it("is there when the country is in its groups and regions", () => {
    expect(fits({}, "BRA")).toBe(true);
    expect(fits({ groups: ["ldc"] }, "BRA")).toBe(false);
    expect(fits({ groups: ["ldc", "upper_middle_income"] }, "BRA")).toBe(true);
    expect(fits({ groups: ["oda"], regions: ["019"] }, "BRA")).toBe(true);
    expect(fits({ regions: ["002"] }, "BRA")).toBe(false);
  });

  it("is not there when the country is left out", () => {
    expect(fits({ excluded: ["KEN"] }, "BRA")).toBe(true);
    expect(fits({ excluded: ["BRA"] }, "BRA")).toBe(false);
  });
});
