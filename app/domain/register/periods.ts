import { DAY, dayOf, startOf, type Instant } from "../kernel/clock";
import type { Rows } from "./columns";

/** Which date places an act in time. */
export const periodDates = ["registered", "done"] as const;
export type PeriodDate = (typeof periodDates)[number];

export const periodSteps = ["month", "year"] as const;
export type PeriodStep = (typeof periodSteps)[number];

export interface PeriodCount {
  /** `2025-03` or `2025`; empty, and last, for acts whose month or year is not known. */
  readonly period: string;
  /** Acts of the period that are in totals. */
  readonly counted: number;
  /** Acts of the period that were withdrawn since, or are being withdrawn. */
  readonly withdrawn: number;
  /** Acts of the period that are in no total for another reason. */
  readonly other: number;
  /** Counted acts of this period and all before. */
  readonly sum: number;
}

/** Months since year 0 of each day, from a first day on: dates are costly, one look a day is not. */
function monthsByDay(firstDay: number, days: number): Int32Array {
  const months = new Int32Array(Math.max(0, days));
  for (let at = 0; at < months.length; at += 1) {
    const date = new Date((firstDay + at) * DAY);
    months[at] = date.getUTCFullYear() * 12 + date.getUTCMonth();
  }
  return months;
}

const isWithdrawn = (status: string) =>
  status === "withdrawn" || status === "withdrawal_notified";

const nameOf = (index: number, step: PeriodStep): string =>
  step === "year"
    ? String(index)
    : `${String(Math.floor(index / 12))}-${String((index % 12) + 1).padStart(2, "0")}`;

/**
 * Acts by month or year, none left out between the first and the last; acts
 * that cannot be placed come last, in a period without a name, if there are any.
 * @param slots per slot 1 when the row is found
 * @param first a day of the first period shown, `YYYY-MM-DD`; earlier acts push it back
 * @param last an instant of the last period shown
 */
export function countPeriods(
  { columns: { counted: counts, facet, stances, registeredAt }, places }: Rows,
  slots: Uint8Array,
  {
    by,
    step,
    first,
    last,
  }: {
    readonly by: PeriodDate;
    readonly step: PeriodStep;
    readonly first: string;
    readonly last: Instant;
  },
): PeriodCount[] {
  const dayAt = (place: number) =>
    by === "done"
      ? (stances.doneOn[place] ?? 0)
      : Math.floor((registeredAt[place] ?? 0) / DAY);
  const enough = step === "year" ? 1 : 2;
  const isPlaced = (place: number) =>
    by !== "done" || (stances.doneKnown[place] ?? 0) >= enough;
  let from = Math.floor(startOf(first) / DAY);
  let to = Math.floor(startOf(dayOf(last)) / DAY);
  for (let slot = 0; slot < places.length; slot += 1) {
    const place = places[slot] ?? 0;
    if (!slots[slot] || !isPlaced(place)) continue;
    const day = dayAt(place);
    if (day < from) from = day;
    if (day > to) to = day;
  }
  const months = monthsByDay(from, to - from + 1);
  const indexOf = (day: number) => {
    const month = months[day - from] ?? 0;
    return step === "year" ? Math.floor(month / 12) : month;
  };
  const start = indexOf(from);
  const length = indexOf(to) - start + 1;
  // One more for those that cannot be placed.
  const counted = new Int32Array(length + 1);
  const withdrawn = new Int32Array(length + 1);
  const other = new Int32Array(length + 1);
  const { codes, combinations } = facet.status;
  const gone = combinations.map((values) => values.some(isWithdrawn));
  for (let slot = 0; slot < places.length; slot += 1) {
    if (!slots[slot]) continue;
    const place = places[slot] ?? 0;
    const at = isPlaced(place) ? indexOf(dayAt(place)) - start : length;
    const series = counts[place]
      ? counted
      : gone[codes[place] ?? 0]
        ? withdrawn
        : other;
    series[at] = (series[at] ?? 0) + 1;
  }
  let sum = 0;
  const isEveryPlaced =
    !counted[length] && !withdrawn[length] && !other[length];
  return Array.from(
    { length: isEveryPlaced ? length : length + 1 },
    (_, at) => ({
      period: at < length ? nameOf(start + at, step) : "",
      counted: counted[at] ?? 0,
      withdrawn: withdrawn[at] ?? 0,
      other: other[at] ?? 0,
      sum: (sum += counted[at] ?? 0),
    }),
  );
}
