export const SECOND = 1000;
export const MINUTE = 60 * SECOND;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

/** Instants are UTC milliseconds since 1970; this is the only type for them. */
export type Instant = number;

/** A calendar day without time zone, `YYYY-MM-DD`. */
export type Day = string;

/** True for a day that exists in the Gregorian calendar, written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(at) && dayOf(at) === text;
}

/** The UTC day an instant falls on. */
export const dayOf = (at: Instant): Day =>
  new Date(at).toISOString().slice(0, 10);

/** The first instant of a day, UTC. */
export const startOf = (day: Day): Instant => Date.parse(`${day}T00:00:00Z`);

/** Monday, 5 January 1970. */
const firstMonday = 4 * DAY;

/** The beginning of the week of an instant: Monday, UTC. */
export const weekOf = (at: Instant): Instant =>
  at - ((at - firstMonday) % (7 * DAY));

/** Whole months later, kept inside the target month (31 January + 1 = 28/29 February). */
export function addMonths(at: Instant, months: number): Instant {
  const date = new Date(at);
  const day = date.getUTCDate();
  date.setUTCDate(1);
  date.setUTCMonth(date.getUTCMonth() + months);
  const last = new Date(
    Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0),
  ).getUTCDate();
  date.setUTCDate(Math.min(day, last));
  return date.getTime();
}

/** Monday-to-Friday days later, same time of day. */
export function addWorkingDays(at: Instant, days: number): Instant {
  let left = days;
  let result = at;
  while (left > 0) {
    result += DAY;
    const weekday = new Date(result).getUTCDay();
    if (weekday !== 0 && weekday !== 6) left -= 1;
  }
  return result;
}
