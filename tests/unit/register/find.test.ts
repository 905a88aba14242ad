import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  actTypes,
  vehicles,
  verificationLevels,
} from "../../../app/domain/act/model";
import { publicStatuses } from "../../../app/domain/lifecycle/act";
import { participantKinds } from "../../../app/domain/participant/model";
import type { ColumnRow } from "../../../app/domain/register/columns";
import {
  categoryValues,
  facetNames,
  facets,
  regionValues,
  type FacetName,
  type Selection,
} from "../../../app/domain/register/facets";
import { find } from "../../../app/domain/register/find";
import { incomeGroups } from "../../../app/domain/reference/model";
import { regionCodes } from "../../../app/domain/reference/region";
import { toRows } from "./rows";

const rowParts = fc.record({
  type: fc.constantFrom(...actTypes),
  vehicle: fc.constantFrom(...vehicles),
  status: fc.constantFrom(...publicStatuses),
  verification: fc.constantFrom(...verificationLevels),
  kind: fc.constantFrom(...participantKinds),
  area: fc.constantFrom("KEN", "FRA", null),
  region: fc.constantFrom(...regionValues, null),
  proposals: fc.string({
    unit: fc.constantFrom("s", "a", "-", "+"),
    minLength: 11,
    maxLength: 11,
  }),
  doneOn: fc.constantFrom("2024-12-01", "2025-02-03", "2026-02-03"),
  participantId: fc.constantFrom("p", "q", "r"),
  registeredAt: fc.integer({ min: 0, max: 50 }),
  receivedAt: fc.integer({ min: 0, max: 50 }),
  counts: fc.boolean(),
});
const tables = fc.array(rowParts, { maxLength: 40 }).map((rows): ColumnRow[] =>
  rows.map((row, index) => ({
    ...{ ...row, seq: index * 2 + 1 },
    document: index * 2 + 1,
  })),
);
const valuesOf: Record<FacetName, readonly string[]> = Object.fromEntries(
  facetNames.map((name) => [
    name,
    facets[name].values ??
      (name === "area" ? ["KEN", "FRA", "ESP"] : ["2024", "2025", "2026"]),
  ]),
) as never;
const selections = fc.record(
  Object.fromEntries(
    facetNames.map((name) => [
      name,
      fc.subarray([...valuesOf[name]], { maxLength: 3 }),
    ]),
  ),
  { requiredKeys: [] },
) as fc.Arbitrary<Selection>;

const valuesIn = (
  row: ColumnRow,
  name: FacetName,
  own: Groups,
): readonly string[] => facets[name].of(row, (area) => own[area ?? ""] ?? []);

/** What some areas are in on the day looked at: any categories, none, or no area. */
const groups = fc.record({
  KEN: fc.subarray([...categoryValues]),
  FRA: fc.subarray([...categoryValues]),
});
type Groups = Readonly<Record<string, readonly string[]>>;
const fits = (
  row: ColumnRow,
  name: FacetName,
  chosen: Selection,
  own: Groups,
) => {
  const wanted = chosen[name] ?? [];
  return (
    wanted.length === 0 ||
    valuesIn(row, name, own).some((value) => wanted.includes(value))
  );
};
const count = (rows: readonly ColumnRow[]) => ({
  rows: rows.length,
  total: rows.filter((row) => row.counts).length,
});

describe("finding in columns", () => {
  it("finds and counts what a plain filter finds", () => {
    fc.assert(
      fc.property(
        tables,
        selections,
        fc.option(fc.func(fc.boolean())),
        groups,
        (rows, chosen, words, own) => {
          const hit = (row: ColumnRow) => words === null || words(row.seq);
          const hits =
            words &&
            Uint8Array.from({ length: 100 }, (_, seq) => (words(seq) ? 1 : 0));
          const found = find(
            toRows(rows),
            chosen,
            hits,
            (area) => (own as Groups)[area ?? ""] ?? [],
          );
          const all = rows.filter(
            (row) =>
              hit(row) &&
              facetNames.every((name) => fits(row, name, chosen, own)),
          );
          expect(found).toMatchObject(count(all));
          expect(
            rows.filter((_, slot) => found.slots[slot]).map(({ seq }) => seq),
          ).toEqual(all.map(({ seq }) => seq));
          for (const name of facetNames) {
            const others = rows.filter(
              (row) =>
                hit(row) &&
                facetNames.every(
                  (other) => other === name || fits(row, other, chosen, own),
                ),
            );
            for (const value of valuesOf[name]) {
              expect(
                found.facets[name].get(value) ?? { rows: 0, total: 0 },
              ).toEqual(
                count(
                  others.filter((row) =>
                    valuesIn(row, name, own).includes(value),
                  ),
                ),
              );
            }
            if (chosen[name]?.length) {
              expect(found.without[name]).toEqual(count(others));
            }
          }
        },
      ),
    );
  });
});

it("has the regions and income groups of the reference data", () => {
  expect(regionValues).toEqual(regionCodes);
  expect(categoryValues.slice(3)).toEqual(incomeGroups);
});
