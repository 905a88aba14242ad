import {
  DAY,
  dayOf,
  MINUTE,
  startOf,
  type Day,
  type Instant,
} from "../kernel/clock";
import type { MailFrequency } from "./model";

/** Letters sent at once to one person are at least so far apart: an import is one letter. */
export const atOnceGap = 5 * MINUTE;

/** Which letters are due: what they may tell of, and which one rules out another. */
export interface DueLetters {
  readonly frequency: MailFrequency;
  /** They tell of notices made before this instant. */
  readonly before: Instant;
  /** The day or week they are for; null where `since` decides. */
  readonly period: Day | null;
  /** A letter made after this instant rules out another. */
  readonly since: Instant;
}

/** The Monday of the week a day is in; weeks begin on Monday (ISO 8601), by UTC. */
export function mondayOf(at: Instant): Day {
  const sinceMonday = (new Date(at).getUTCDay() + 6) % 7;
  return dayOf(at - sinceMonday * DAY);
}

/**
 * The letters that may be due at an instant. A daily one is for all of the days
 * before today, a weekly one for the weeks before this one: what came too late
 * for one letter is in the next.
 */
export function dueLetters(now: Instant): readonly DueLetters[] {
  const [today, monday] = [dayOf(now), mondayOf(now)];
  return [
    {
      frequency: "at_once",
      before: now + 1,
      period: null,
      since: now - atOnceGap,
    },
    { frequency: "daily", before: startOf(today), period: today, since: 0 },
    { frequency: "weekly", before: startOf(monday), period: monday, since: 0 },
  ];
}
