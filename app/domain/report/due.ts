import type { Instant } from "../kernel/clock";
import type { ActStatus } from "../act/model";

interface Dates {
  readonly at: Instant;
  readonly dueAt: Instant | null;
  readonly nextDueAt: Instant | null;
}

/** States in which an act waits for a report, in time or late. */
const clocked: readonly ActStatus[] = [
  "published",
  "due",
  "overdue",
  "dormant",
];

/** Does a report bring this act anywhere? What ended, or was set aside, waits for none. */
export const isClocked = (status: ActStatus): boolean =>
  clocked.includes(status);

/**
 * When an act's report was due as it stood at an instant: the date that the
 * first report after it met, else the present one.
 * @param reports all reports on the act, oldest first
 */
export function dueDateAt(
  reports: readonly Dates[],
  present: Instant | null,
  at: Instant,
): Instant | null {
  const later = reports.find((report) => report.at > at);
  return later ? later.dueAt : present;
}
