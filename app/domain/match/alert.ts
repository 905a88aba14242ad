import { DAY, weekOf, type Instant } from "../kernel/clock";

/**
 * How often letters tell of new suggestions; `none` shows them in the portal
 * only. Labels: `match.alert.<code>`.
 */
export const alertFrequencies = ["at_once", "daily", "weekly", "none"] as const;
export type AlertFrequency = (typeof alertFrequencies)[number];
export const usualAlert: AlertFrequency = "daily";

/** Where a notice stands with letters. */
export const alertMails = [...alertFrequencies, "sent"] as const;

/**
 * Before which instant a suggestion must have been told for a letter to be due:
 * at once always, else the beginning of the UTC day or of the week from Monday.
 */
export function dueBefore(
  frequency: Exclude<AlertFrequency, "none">,
  now: Instant,
): Instant {
  if (frequency === "at_once") return now + 1;
  if (frequency === "daily") return now - (now % DAY);
  return weekOf(now);
}
