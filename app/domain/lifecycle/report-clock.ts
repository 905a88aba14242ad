import { addMonths, DAY, type Instant } from "../kernel/clock";

/*
 * The clock of acts that need reports, all its spans in one place; the page
 * "How we count" reads them from here. How long until the first report is due
 * is told by kind of participant, see `clockMonths` in `act/rules.ts`.
 */

/** A report that did not come this many days after its due date is overdue. */
export const graceDays = 90;

/** An act whose report has been overdue for this many months becomes dormant. */
export const dormantAfterMonths = 12;

/** The states such an act goes through while no report comes. */
export const lateStatuses = ["due", "overdue", "dormant"] as const;
export type LateStatus = (typeof lateStatuses)[number];

/** When an act whose report is due at `dueAt` falls into each late state. */
export function lateTimes(
  dueAt: Instant,
): Readonly<Record<LateStatus, Instant>> {
  const overdue = dueAt + graceDays * DAY;
  return {
    due: dueAt,
    overdue,
    dormant: addMonths(overdue, dormantAfterMonths),
  };
}

/** How late a report is by the clock alone; null before its due date. */
export function latenessAt(dueAt: Instant, now: Instant): LateStatus | null {
  const times = lateTimes(dueAt);
  return lateStatuses.findLast((status) => now >= times[status]) ?? null;
}
