import type { Day } from "../kernel/clock";
import { landlocked, odaOn, odaTime, smallIslands } from "./country-groups";
import { incomeHistory, incomeOn } from "./income-group";
import { isLdc, type LdcDecision, ldcTime, type ScheduledLdcExit } from "./ldc";
import type { Categories, IncomeGroup } from "./model";

export type { Categories } from "./model";

/** Development categories; labels are `reference.category.<code>`. */
export const categoryCodes = ["ldc", "lldc", "sids", "income", "oda"] as const;
export type CategoryCode = (typeof categoryCodes)[number];

/**
 * The categories in force on a day (`YYYY-MM-DD`). A scheduled graduation
 * counts only when it was confirmed.
 * @param decided what was known: see `ldcDecisionsAt`
 */
export const categoriesOn = (
  iso3: string,
  day: Day,
  decided: readonly LdcDecision[],
): Categories => ({
  ldc: isLdc(iso3, day, decided),
  lldc: landlocked.has(iso3),
  sids: smallIslands.has(iso3),
  income: incomeOn(iso3, day),
  oda: odaOn(iso3, day),
});

/** A time in one category. */
export interface CategorySpan {
  readonly category: CategoryCode;
  /** Only for `income`. */
  readonly group: IncomeGroup | null;
  /** `null`: the list gives no first day. */
  readonly from: Day | null;
  /** First day it no longer held; `null` while it does. */
  readonly to: Day | null;
  readonly source: string;
  /** Where the source can be read, if that is known. */
  readonly url: string | null;
  /** The table is worked out from published rules, not copied from an official list. */
  readonly derived: boolean;
  /** Only for `ldc`: a planned end, without effect. */
  readonly scheduled: ScheduledLdcExit | null;
}

const plain = { group: null, url: null, derived: false, scheduled: null };

/** What was known on a day about an area's categories, by category, oldest first. */
export function categoryHistory(
  iso3: string,
  day: Day,
  decided: readonly LdcDecision[],
): CategorySpan[] {
  const spans: CategorySpan[] = [];
  const ldc = ldcTime(iso3, decided, day);
  if (ldc) spans.push({ ...plain, category: "ldc", ...ldc });
  const listed = { ...plain, from: null, to: null, source: "UN M49" };
  if (landlocked.has(iso3)) spans.push({ ...listed, category: "lldc" });
  if (smallIslands.has(iso3)) spans.push({ ...listed, category: "sids" });
  for (const span of incomeHistory(iso3))
    spans.push({ ...plain, category: "income", source: "World Bank", ...span });
  const oda = odaTime(iso3);
  if (oda)
    spans.push({
      ...plain,
      category: "oda",
      ...oda,
      source: "OECD DAC",
      derived: true,
    });
  return spans.flatMap((span) => {
    if (span.from !== null && span.from > day) return [];
    // An end that two officers confirmed is known before its day; others are not.
    const isKnown =
      span.category === "ldc" || span.to === null || span.to <= day;
    return isKnown ? span : { ...span, to: null };
  });
}
