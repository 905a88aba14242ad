import { describe, expect, it } from "vitest";
import { areas, isArea } from "../../../app/domain/reference/area";
import {
  categoriesOn,
  categoryHistory,
} from "../../../app/domain/reference/category";
import { categoryNotes } from "../../../app/domain/reference/category-notes";
import {
  landlocked,
  odaOn,
  smallIslands,
} from "../../../app/domain/reference/country-groups";
import {
  fiscalYearOf,
  incomeHistory,
  incomeOn,
} from "../../../app/domain/reference/income-group";
import { isLdc, ldcTime } from "../../../app/domain/reference/ldc";

const today = "2026-11-22";
const ldcsOn = (day: string) =>
  areas.filter(({ iso3 }) => isLdc(iso3, day, [])).length;

describe("least developed countries", () => {
  it.each([
    ["1971-01-01", 24],
    ["2017-06-03", 48],
    ["2017-06-05", 47],
    ["2020-12-03", 47],
    ["2020-12-05", 46],
    ["2023-12-12", 46],
    ["2023-12-13", 45],
    ["2024-12-12", 45],
    ["2024-12-13", 44],
  ])("counts on %s: %i", (day, number) => {
    expect(ldcsOn(day)).toBe(number);
  });

  it("turns on the exact day", () => {
    expect(isLdc("STP", "2024-12-12", [])).toBe(true);
    expect(isLdc("STP", "2024-12-13", [])).toBe(false);
    expect(isLdc("TLS", "2002-12-31", [])).toBe(false);
    expect(isLdc("TLS", "2003-01-01", [])).toBe(true);
    expect(isLdc("FRA", "2024-01-01", [])).toBe(false);
  });

  it("lets no scheduled graduation take effect by itself", () => {
    expect(
      areas.filter(({ iso3 }) => ldcTime(iso3, [], today)?.scheduled),
    ).toHaveLength(6);
    expect(ldcsOn("2026-11-24")).toBe(44);
    expect(ldcsOn("2099-01-01")).toBe(44);
    expect(ldcTime("BGD", [], today)?.scheduled).toMatchObject({
      on: "2026-11-24",
      moreTimeAsked: true,
    });
  });

  it("tells a plan from the day it was made, and a request from its own", () => {
    const planned = (iso3: string, day: string) =>
      ldcTime(iso3, [], day)?.scheduled;
    for (const day of ["1970-01-01", "2016-01-01", "2020-12-31", "2021-11-23"])
      for (const iso3 of ["BGD", "LAO", "NPL"])
        expect(planned(iso3, day)).toBeNull();
    expect(planned("BGD", "2021-11-24")).toMatchObject({
      ...{ on: "2026-11-24", moreTimeAsked: false },
    });
    expect(planned("BGD", "2026-02-17")?.moreTimeAsked).toBe(false);
    expect(planned("BGD", "2026-02-18")?.moreTimeAsked).toBe(true);
    expect(planned("SEN", "2024-12-18")).toBeNull();
    // Its day was moved once.
    expect(planned("SLB", "2018-12-12")).toBeNull();
    expect(planned("SLB", "2023-08-24")?.on).toBe("2024-12-13");
    expect(planned("SLB", "2023-08-25")?.on).toBe("2027-12-13");
    const notes = categoryNotes("BGD", "2020-01-01", []);
    expect(notes.filter(({ category }) => category === "ldc")).toEqual([]);
  });

  it("tells no end that lay ahead then", () => {
    expect(ldcTime("VUT", [], "2016-01-01")).toMatchObject({ to: null });
    expect(ldcTime("VUT", [], "2020-12-04")?.to).toBe("2020-12-04");
    for (const { iso3 } of areas)
      for (const { from, to } of categoryHistory(iso3, "2019-05-05", [])) {
        expect(from ?? "").toSatisfy((day: string) => day <= "2019-05-05");
        expect(to ?? "").toSatisfy((day: string) => day <= "2019-05-05");
      }
  });

  it("takes a confirmed graduation, also on another day than scheduled", () => {
    const confirmed = [
      {
        ...{ iso3: "NPL", on: "2029-05-24", source: "A/RES/81/1" },
        outcome: "confirmed" as const,
      },
    ];
    expect(isLdc("NPL", "2029-05-23", confirmed)).toBe(true);
    expect(isLdc("NPL", "2029-05-24", confirmed)).toBe(false);
    expect(isLdc("LAO", "2029-05-24", confirmed)).toBe(true);
    expect(ldcTime("NPL", confirmed, today)).toMatchObject({
      to: "2029-05-24",
      source: "A/RES/81/1",
      scheduled: null,
    });
    expect(categoriesOn("NPL", "2029-05-24", confirmed).ldc).toBe(false);
  });

  it("shows a new day without letting it take effect", () => {
    const rescheduled = [
      {
        ...{ iso3: "BGD", on: "2029-11-24", source: "A/RES/81/2" },
        ...{ outcome: "rescheduled" as const, url: "https://docs.un.org/x" },
      },
    ];
    expect(isLdc("BGD", "2029-11-25", rescheduled)).toBe(true);
    expect(ldcTime("BGD", rescheduled, today)?.scheduled).toMatchObject({
      on: "2029-11-24",
      moreTimeAsked: false,
      url: "https://docs.un.org/x",
    });
  });
});

describe("groups", () => {
  it("count as the UN does, and name only known areas", () => {
    expect(landlocked.size).toBe(32);
    expect(smallIslands.size).toBe(53);
    const members = new Set(
      areas.filter((a) => a.membership === "member").map((a) => a.iso3),
    );
    expect([...landlocked].filter((iso3) => members.has(iso3))).toHaveLength(
      32,
    );
    for (const iso3 of [...landlocked, ...smallIslands])
      expect(isArea(iso3)).toBe(true);
    expect([...smallIslands].filter((iso3) => members.has(iso3))).toHaveLength(
      37,
    );
  });

  it("know who may receive official development assistance", () => {
    const count = (day: string) =>
      areas.filter(({ iso3 }) => odaOn(iso3, day)).length;
    expect(count("2025-12-31")).toBe(140);
    expect(count("2026-01-01")).toBe(139);
    expect(odaOn("NRU", "2025-12-31")).toBe(true);
    expect(odaOn("NRU", "2026-01-01")).toBe(false);
    expect(odaOn("FRA", "2026-01-01")).toBe(false);
    expect(odaOn("NPL", "2023-12-31")).toBeNull();
  });

  it("name every least developed country a recipient", () => {
    for (const { iso3 } of areas)
      if (isLdc(iso3, "2026-01-01", []))
        expect(odaOn(iso3, "2026-01-01")).toBe(true);
  });
});

describe("income groups", () => {
  it("change on 1 July", () => {
    expect(fiscalYearOf("2025-06-30")).toBe(2025);
    expect(fiscalYearOf("2025-07-01")).toBe(2026);
    expect(incomeOn("CRI", "2025-06-30")?.group).toBe("upper_middle");
    expect(incomeOn("CRI", "2025-07-01")?.group).toBe("high");
    expect(() => fiscalYearOf("2025")).toThrow(RangeError);
  });

  it.each([
    ["CHN", "upper_middle"],
    ["IND", "lower_middle"],
    ["ETH", null],
    ["VEN", null],
    ["AFG", "low"],
    ["CPV", "upper_middle"],
    ["NAM", "lower_middle"],
    ["USA", "high"],
    ["VAT", null],
  ])("gives %s its group of fiscal year 2026", (iso3, group) => {
    expect(incomeOn(iso3, "2026-01-01")?.group ?? null).toBe(group);
  });

  it("say so when the last list stands in for a newer one", () => {
    expect(incomeOn("CHN", "2026-06-30")).toEqual({
      group: "upper_middle",
      fiscalYear: 2026,
      carried: false,
    });
    expect(incomeOn("CHN", "2026-11-21")).toEqual({
      group: "upper_middle",
      fiscalYear: 2026,
      carried: true,
    });
    expect(incomeOn("CHN", "2016-06-30")).toBeNull();
  });

  it("cover 217 areas", () => {
    const named = areas.filter(({ iso3 }) => incomeHistory(iso3).length > 0);
    expect(named).toHaveLength(217);
  });

  it("tell the history in unbroken times", () => {
    expect(incomeHistory("GUY")).toEqual([
      { group: "upper_middle", from: "2016-07-01", to: "2023-07-01" },
      { group: "high", from: "2023-07-01", to: null },
    ]);
    expect(incomeHistory("VEN")).toEqual([
      { group: "upper_middle", from: "2016-07-01", to: "2021-07-01" },
    ]);
    for (const { iso3 } of areas)
      for (const { from, group } of incomeHistory(iso3))
        expect(incomeOn(iso3, from)?.group).toBe(group);
  });
});

describe("an area's categories", () => {
  it("join on a day", () => {
    expect(categoriesOn("STP", "2024-11-20", [])).toEqual({
      ldc: true,
      lldc: false,
      sids: true,
      income: { group: "lower_middle", fiscalYear: 2025, carried: false },
      oda: true,
    });
    expect(categoriesOn("FRA", "2024-11-20", [])).toMatchObject({
      ldc: false,
      lldc: false,
      sids: false,
      oda: false,
    });
  });

  it("have a history with sources", () => {
    const history = categoryHistory("BTN", today, []);
    expect(history.map((span) => span.category)).toEqual([
      "ldc",
      "lldc",
      "income",
      "oda",
    ]);
    expect(history[0]).toMatchObject({
      from: "1971-01-01",
      to: "2023-12-13",
      source: "A/RES/73/133",
    });
    for (const { iso3 } of areas)
      for (const span of categoryHistory(iso3, today, []))
        expect(span.source).not.toBe("");
    expect(
      categoryHistory("NRU", today, []).find((span) => span.category === "oda"),
    ).toMatchObject({ derived: true, to: "2026-01-01" });
  });
});

describe("notes beside categories", () => {
  const keys = (iso3: string, day: string) =>
    categoryNotes(iso3, day, []).map((note) => note.key);

  it("tell of what is scheduled, derived, carried or missing", () => {
    expect(keys("NPL", "2026-11-21")).toEqual([
      "reference.ldc-scheduled",
      "reference.ldc-more-time",
      "reference.income-carried",
      "reference.oda-derived",
    ]);
    expect(keys("FRA", "2026-01-01")).toEqual(["reference.oda-derived"]);
    expect(keys("VEN", "2026-01-01")).toContain("reference.not-classified");
    expect(keys("FRA", "2015-01-01")).toEqual([
      "reference.not-recorded",
      "reference.not-recorded",
    ]);
  });
});
