import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { dayOf } from "../../../app/domain/kernel/clock";
import type { ColumnRow } from "../../../app/domain/register/columns";
import {
  countPeriods,
  periodDates,
  periodSteps,
} from "../../../app/domain/register/periods";
import { tallyAll, waitOf } from "../../../app/domain/register/tally";
import { load, tables } from "./rows";

const last = Date.parse("2026-11-22T12:00:00Z");
const isGone = ({ status }: ColumnRow) =>
  status === "withdrawn" || status === "withdrawal_notified";

describe("acts by month and year", () => {
  it("are those of counting by hand, with every act in one period", () => {
    fc.assert(
      fc.property(
        tables,
        fc.constantFrom(...periodDates),
        fc.constantFrom(...periodSteps),
        (rows, by, step) => {
          const { register, slots } = load(rows);
          const periods = countPeriods(register, slots, {
            ...{ by, step, last },
            first: "2024-11-20",
          });
          const length = step === "year" ? 4 : 7;
          const periodOf = (row: ColumnRow) => {
            const day = by === "done" ? row.doneOn : dayOf(row.registeredAt);
            // What is not known as exactly as that is in the period without a name.
            return day.length < length ? "" : day.slice(0, length);
          };
          let sum = 0;
          for (const one of periods) {
            const own = rows.filter((row) => periodOf(row) === one.period);
            const counted = own.filter((row) => row.counts).length;
            const gone = own.filter((row) => !row.counts && isGone(row)).length;
            sum += counted;
            expect(one).toEqual({
              period: one.period,
              counted,
              withdrawn: gone,
              other: own.length - counted - gone,
              sum,
            });
          }
          const all = periods.reduce(
            (total, one) => total + one.counted + one.withdrawn + one.other,
            0,
          );
          expect(all).toBe(rows.length);
        },
      ),
    );
  });

  it("leave no period out and end with the one asked for", () => {
    const { register, slots } = load([]);
    const periods = countPeriods(register, slots, {
      ...{ by: "done", step: "month", last },
      first: "2024-11-20",
    });
    expect(periods).toHaveLength(25);
    expect(periods[0]?.period).toBe("2024-11");
    expect(periods.at(-1)?.period).toBe("2026-11");
  });
});

describe("acts and participants of a choice", () => {
  it("are counted once each", () => {
    fc.assert(
      fc.property(tables, fc.boolean(), (rows, ofRows) => {
        const { register, slots } = load(rows);
        const questions = [
          (row: ColumnRow) => row.kind === "company",
          (row: ColumnRow) => row.kind !== "company",
          () => true,
          () => false,
        ];
        const counts = tallyAll(
          register,
          slots,
          "kind",
          questions.map(
            (fits) => (values) => fits({ kind: values[0] } as never),
          ),
          ofRows,
        );
        questions.forEach((fits, at) => {
          const own = rows.filter((row) => fits(row) && (ofRows || row.counts));
          expect(counts[at]).toEqual({
            acts: own.length,
            participants: new Set(own.map((row) => row.participantId)).size,
          });
        });
      }),
    );
  });

  it("wait so many days that half wait no longer", () => {
    fc.assert(
      fc.property(tables, (rows) => {
        const { register, slots } = load(rows);
        const { acts, medianDays } = waitOf(
          register,
          slots,
          "kind",
          () => true,
        );
        const days = rows
          .map((row) => (row.registeredAt - row.receivedAt) / 86_400_000)
          .sort((a, b) => a - b);
        expect(acts).toBe(days.length);
        if (medianDays === null) {
          expect(days).toEqual([]);
          return;
        }
        const below = days.filter((one) => one <= medianDays + 0.05).length;
        const above = days.filter((one) => one >= medianDays - 0.05).length;
        expect(below * 2).toBeGreaterThanOrEqual(days.length);
        expect(above * 2).toBeGreaterThanOrEqual(days.length);
      }),
    );
  });
});
