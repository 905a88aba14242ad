import { addWorkingDays, HOUR, type Instant } from "../kernel/clock";

/** Working days the secretariat gives itself for each of the three checks. */
export const stageWorkingDays = 5;

/** When a check that begins now should be decided. */
export const stageDueAt = (now: Instant): Instant =>
  addWorkingDays(now, stageWorkingDays);

/** A claimed case nobody works on goes back to the queue after this. */
export const claimLasts = 2 * HOUR;

/** Time left of a clock; while paused, as much as was left at the pause. Milliseconds, negative when late. */
export const timeLeft = (
  {
    dueAt,
    pausedAt,
  }: { readonly dueAt: Instant; readonly pausedAt: Instant | null },
  now: Instant,
): number => dueAt - (pausedAt ?? now);

/** The new due time when a paused clock runs again. */
export const resumedDueAt = (
  clock: { readonly dueAt: Instant; readonly pausedAt: Instant | null },
  now: Instant,
): Instant => now + timeLeft(clock, now);
