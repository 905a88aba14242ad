import type { Day } from "../kernel/clock";
import type { CategoryCode } from "./category";
import { odaOn } from "./country-groups";
import { firstIncomeYear, fiscalYearOf, incomeOn } from "./income-group";
import { type LdcDecision, ldcTime } from "./ldc";

/** What to say beside a category: a message and its parameters. */
export type CategoryNote = { readonly category: CategoryCode } & (
  | { readonly key: "reference.ldc-scheduled"; readonly day: Day }
  | { readonly key: "reference.income-carried"; readonly year: number }
  | {
      readonly key:
        | "reference.ldc-more-time"
        | "reference.oda-derived"
        | "reference.not-classified"
        | "reference.not-recorded";
    }
);

/** The reservations that belong beside an area's categories of a day. */
export function categoryNotes(
  iso3: string,
  day: Day,
  decided: readonly LdcDecision[],
): CategoryNote[] {
  const notes: CategoryNote[] = [];
  const ldc = ldcTime(iso3, decided, day);
  if (ldc?.scheduled) {
    const { on, moreTimeAsked } = ldc.scheduled;
    notes.push({ category: "ldc", key: "reference.ldc-scheduled", day: on });
    if (moreTimeAsked)
      notes.push({ category: "ldc", key: "reference.ldc-more-time" });
  }
  const income = incomeOn(iso3, day);
  if (income?.carried)
    notes.push({
      category: "income",
      key: "reference.income-carried",
      year: income.fiscalYear,
    });
  if (!income)
    notes.push({
      category: "income",
      key:
        fiscalYearOf(day) < firstIncomeYear
          ? "reference.not-recorded"
          : "reference.not-classified",
    });
  const oda = odaOn(iso3, day);
  notes.push({
    category: "oda",
    key: oda === null ? "reference.not-recorded" : "reference.oda-derived",
  });
  return notes;
}
