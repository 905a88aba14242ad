import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { proposalNumbers } from "../../../app/domain/act/model";
import {
  cellTotal,
  countMatrix,
  matrixRowKinds,
  rowTotal,
} from "../../../app/domain/register/matrix";
import { markOf } from "../../../app/domain/register/proposals";
import { load, tables } from "./rows";

describe("the matrix", () => {
  it("is what counting row by row gives", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...matrixRowKinds), (rows, by) => {
        const { register, slots } = load(rows);
        const counted = rows.filter((row) => row.counts);
        const matrix = countMatrix(register, slots, by);
        const keys = new Set(counted.map((row) => row[by]));
        expect(new Set(matrix.rows.map(({ key }) => key))).toEqual(keys);
        for (const { key, cells, acts } of matrix.rows) {
          const own = counted.filter((row) => row[by] === key);
          expect(acts).toBe(own.length);
          for (const number of proposalNumbers) {
            const how = (wanted: string) =>
              own.filter((row) => markOf(row.proposals)[number] === wanted)
                .length;
            expect(cells[number - 1]).toEqual({
              same: how("same"),
              adapted: how("adapted"),
              added: how("added"),
            });
          }
        }
      }),
    );
  });

  it("adds up by rows and by columns", () => {
    fc.assert(
      fc.property(tables, fc.constantFrom(...matrixRowKinds), (rows, by) => {
        const { register, slots } = load(rows);
        const matrix = countMatrix(register, slots, by);
        const sum = (numbers: readonly number[]) =>
          numbers.reduce((all, one) => all + one, 0);
        proposalNumbers.forEach((_, at) => {
          const column = matrix.rows.flatMap(({ cells }) => cells[at] ?? []);
          const total = matrix.total.cells[at];
          expect(total && cellTotal(total)).toBe(sum(column.map(cellTotal)));
        });
        expect(rowTotal(matrix.total)).toBe(sum(matrix.rows.map(rowTotal)));
        expect(matrix.total.acts).toBe(sum(matrix.rows.map((r) => r.acts)));
      }),
    );
  });

  it("counts only what was found", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { register, slots } = load(rows);
        const none = countMatrix(
          register,
          new Uint8Array(slots.length),
          "kind",
        );
        expect(none.rows).toEqual([]);
        expect(none.total.acts).toBe(0);
      }),
    );
  });
});
