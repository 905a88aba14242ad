import fc from "fast-check";
import { expect, it } from "vitest";
import {
  facetNames,
  facets,
  type FacetRow,
  type Selection,
} from "../../../app/domain/register/facets";
import { rowFits } from "../../../app/domain/register/fits";

const pick = <T>(values: readonly T[]) => fc.constantFrom(...values);

const row: fc.Arbitrary<FacetRow> = fc.record({
  kind: pick(["company", "government", "academia"] as const),
  type: pick(["support", "confirm", "amend"] as const),
  vehicle: pick(["declaration", "unilateral"] as const),
  region: pick(["002", "142", null]),
  area: pick(["KEN", "FRA", null]),
  proposals: pick(["sssssssssss", "s--a+------", "..........."]),
  verification: pick(["self_declared", "authority_verified"] as const),
  status: pick(["published", "suspended", "withdrawn"] as const),
  doneOn: pick(["2025-04-01", "2026-02-03"]),
});

const groupsOf = (area: string | null) =>
  area === "KEN" ? ["ldc"] : area === "FRA" ? ["high"] : [];

const selection: fc.Arbitrary<Selection> = fc.record(
  {
    kind: fc.subarray(["company", "government"]),
    region: fc.subarray(["002", "142"]),
    category: fc.subarray(["ldc", "high"]),
    proposal: fc.subarray(["1", "4", "5"]),
    status: fc.subarray(["published", "withdrawn"]),
    year: fc.subarray(["2025", "2026"]),
  },
  { requiredKeys: [] },
);

it("a row fits when it belongs to a choice of every facet with choices", () => {
  fc.assert(
    fc.property(row, selection, (one, chosen) => {
      const wanted = facetNames
        .filter((name) => (chosen[name] ?? []).length > 0)
        .map((name) => {
          const own = new Set<string>(facets[name].of(one, groupsOf));
          return (chosen[name] ?? []).filter((value) => own.has(value)).length;
        });
      expect(rowFits(one, chosen, groupsOf)).toBe(!wanted.includes(0));
    }),
  );
});

it("a row fits a search without choices", () => {
  fc.assert(fc.property(row, (one) => rowFits(one, {}, groupsOf)));
});
