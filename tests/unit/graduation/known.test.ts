import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  knownBy,
  type DatedDecision,
} from "../../../app/domain/graduation/known.server";
import { categoriesOn } from "../../../app/domain/reference/category";
import { ldcMembers } from "../../../app/domain/reference/ldc";
import { ldcOutcomes } from "../../../app/domain/reference/model";
import { AreaGroups } from "../../../app/domain/register/area-groups.server";

const decisions = fc
  .array(
    fc.record({
      iso3: fc.constantFrom("BGD", "LAO", "NPL"),
      outcome: fc.constantFrom(...ldcOutcomes),
      on: fc.constantFrom("2026-11-24", "2027-11-24", "2029-01-01"),
      source: fc.constant("A/RES/81/1"),
      decidedAt: fc.integer({ min: 0, max: 20 }),
    }),
    { maxLength: 12 },
  )
  .map((some): DatedDecision[] =>
    some.sort((a, b) => a.decidedAt - b.decidedAt),
  );

describe("what was known of graduations", () => {
  it("is each country's last decision by an instant, and no later one", () => {
    fc.assert(
      fc.property(decisions, fc.integer({ min: -1, max: 21 }), (some, at) => {
        const known = knownBy(some, at);
        expect(known).toEqual(
          knownBy(
            some.filter(({ decidedAt }) => decidedAt <= at),
            null,
          ),
        );
        for (const one of known) {
          const last = some.findLast(
            ({ iso3, decidedAt }) => iso3 === one.iso3 && decidedAt <= at,
          );
          expect(last).toMatchObject(one);
        }
        expect(new Set(known.map(({ iso3 }) => iso3)).size).toBe(known.length);
      }),
    );
  });

  it("takes effect on its day when confirmed, and never when planned", () => {
    fc.assert(
      fc.property(decisions, (some) => {
        const known = knownBy(some, null);
        for (const { iso3, outcome, on } of known) {
          expect(categoriesOn(iso3, "2026-11-23", known).ldc).toBe(true);
          expect(categoriesOn(iso3, on, known).ldc).toBe(
            outcome !== "confirmed",
          );
        }
      }),
    );
  });
});

describe("areas on the day looked at", () => {
  it("are in the groups of their categories", () => {
    for (const iso3 of [...ldcMembers, "FRA", "STP"]) {
      const groups = new AreaGroups("2026-11-22", []);
      const { ldc, lldc, sids, income } = groups.categories(iso3);
      const wanted = [
        ...Object.entries({ ldc, lldc, sids }).flatMap(([name, is]) =>
          is ? name : [],
        ),
        ...(income ? [income.group] : []),
      ];
      expect(groups.of(iso3)).toEqual(wanted);
    }
    expect(new AreaGroups("2026-11-22", []).of(null)).toEqual([]);
  });
});
