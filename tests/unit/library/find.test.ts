import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  Columns,
  type ColumnRow,
} from "../../../app/domain/library/columns.server";
import {
  facetNames,
  facets,
  freshness,
  type FacetName,
  type FacetRow,
  type Selection,
} from "../../../app/domain/library/facets";
import { find } from "../../../app/domain/library/find.server";
import { addMonths } from "../../../app/domain/kernel/clock";
import {
  costBands,
  evidenceLevels,
  instrumentTypes,
  legalTraditions,
  practiceLabels,
} from "../../../app/domain/practice/model";

const now = Date.parse("2026-11-22T09:30:00Z");
const today = Date.parse("2026-11-22T00:00:00Z");

const rowOf = (number: number): fc.Arbitrary<ColumnRow> =>
  fc.record({
    number: fc.constant(number),
    topics: fc.uniqueArray(fc.constantFrom("DF01", "DF02", "DF04"), {
      maxLength: 3,
    }),
    proposals: fc.uniqueArray(fc.constantFrom(1, 4, 11), { maxLength: 3 }),
    ...{ ldc: fc.boolean(), lldc: fc.boolean(), sids: fc.boolean() },
    income: fc.constantFrom("low", "high", null),
    region: fc.constantFrom("002", "142", null),
    area: fc.constantFrom("KEN", "TZA", "JPN", null),
    instrument: fc.constantFrom(...instrumentTypes.slice(0, 2), null),
    evidence: fc.constantFrom(...evidenceLevels),
    label: fc.constantFrom(...practiceLabels),
    cost: fc.constantFrom(...costBands.slice(0, 2), null),
    languages: fc.uniqueArray(fc.constantFrom("en", "ar", "pt"), {
      minLength: 1,
    }),
    legalTradition: fc.constantFrom(...legalTraditions.slice(0, 2), null),
    freshUntil: fc.constantFrom(
      ...[-1, 0, 1].map((step) => today + step),
      ...[-1, 0, 1].map((step) => addMonths(today, 12) + step),
    ),
    ...{ adoptions: fc.nat(3), publishedAt: fc.nat(100) },
    ...{ blockCount: fc.nat(2), templateCount: fc.nat(2) },
  });

const rows = fc
  .integer({ min: 0, max: 12 })
  .chain((count) =>
    fc.tuple(...Array.from({ length: count }, (_, at) => rowOf(at * 2 + 1))),
  );

const selections: fc.Arbitrary<Selection> = fc.record(
  {
    topic: fc.constant(["DF01"]),
    evidence: fc.constant(["E1", "E4"]),
    group: fc.constantFrom(["ldc"], ["low", "sids"]),
    language: fc.constant(["ar"]),
    area: fc.constant(["KEN"]),
    fresh: fc.constantFrom(["due"], ["recent", "older"]),
    law: fc.constant(["civil_law"]),
  },
  { requiredKeys: [] },
);

/** What a facet says of a row, straight from its definition. */
function valuesOf(row: FacetRow, name: FacetName): readonly string[] {
  if (name !== "fresh") return facets[name].of(row);
  if (row.freshUntil < today) return [freshness[2]];
  return row.freshUntil < addMonths(today, 12)
    ? [freshness[1]]
    : [freshness[0]];
}

const fits = (row: FacetRow, selection: Selection, but?: FacetName) =>
  facetNames.every((name) => {
    const chosen = name === but ? undefined : selection[name];
    return !chosen || valuesOf(row, name).some((one) => chosen.includes(one));
  });

describe("find", () => {
  it("finds and counts what going through row by row does", () => {
    fc.assert(
      fc.property(
        rows,
        selections,
        fc.option(fc.array(fc.nat(3), { minLength: 25, maxLength: 25 })),
        fc.option(fc.constant(new Set(["TZA", "JPN"]))),
        (all, selection, scoreList, likeAreas) => {
          const columns = new Columns();
          for (const row of all) columns.put(row);
          const scores = scoreList && Uint8Array.from(scoreList);
          const isHit = ({ number }: ColumnRow) =>
            scores === null || (scores[number] ?? 0) > 0;
          const isLike = ({ area }: ColumnRow) =>
            likeAreas === null || (area !== null && likeAreas.has(area));
          const found = find(columns, { selection, scores, likeAreas }, now);
          const expected = all.filter(
            (row) => isHit(row) && isLike(row) && fits(row, selection),
          );
          expect(found.rows).toBe(expected.length);
          for (const { number } of all) {
            const isFound = expected.some((row) => row.number === number);
            expect((found.slots[number] ?? 0) > 0).toBe(isFound);
          }
          for (const name of facetNames) {
            const near = all.filter(
              (row) => isHit(row) && isLike(row) && fits(row, selection, name),
            );
            const counts = new Map<string, number>();
            for (const row of near) {
              for (const value of valuesOf(row, name)) {
                counts.set(value, (counts.get(value) ?? 0) + 1);
              }
            }
            expect(new Map(found.facets[name])).toEqual(counts);
            if (selection[name]) {
              expect(found.without[name]).toBe(near.length);
            }
          }
          if (scores) {
            expect(found.without.q).toBe(
              all.filter((row) => isLike(row) && fits(row, selection)).length,
            );
          }
        },
      ),
    );
  });

  it("takes a changed row in place of the old one, and tells freshness of the day", () => {
    const [row] = fc.sample(rowOf(3), 1);
    if (!row) throw new Error("no row");
    const columns = new Columns();
    columns.put({ ...row, evidence: "E1", freshUntil: today - 1 });
    const all = { selection: {}, scores: null, likeAreas: null };
    expect(find(columns, all, now).facets.fresh.get("due")).toBe(1);
    columns.put({ ...row, evidence: "E4", freshUntil: today + 1 });
    const found = find(columns, all, now);
    expect(found.rows).toBe(1);
    expect(found.facets.evidence).toEqual(new Map([["E4", 1]]));
    expect(found.facets.fresh).toEqual(new Map([["older", 1]]));
    const tomorrow = find(columns, all, now + 86_400_000);
    expect(tomorrow.facets.fresh).toEqual(new Map([["due", 1]]));
  });
});
