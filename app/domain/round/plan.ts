import {
  addMonths,
  DAY,
  dayOf,
  startOf,
  type Day,
  type Instant,
} from "../kernel/clock";
import { unprocessable } from "../kernel/errors";
import type { RoundMode } from "../allocation/model";
import type { RoundRhythm } from "./model";

/** What an officer chose when announcing a round. */
export interface PlanChoice {
  readonly mode: RoundMode;
  readonly rhythm: RoundRhythm;
  /** The day itself, where the rhythm is `day`. */
  readonly plannedDay?: Day | undefined;
  /** Last day for rankings, in a round by both sides' rankings. */
  readonly rankUntil?: Day | undefined;
}

export interface RoundPlan {
  readonly plannedDay: Day;
  readonly rankUntil: Day | null;
}

const months = { monthly: 1, quarterly: 3 } as const;

/** The first day after today that is whole months of the rhythm after `last`. */
function nextDay(last: Day, step: number, today: Day): Day {
  for (let count = 1; ; count += 1) {
    const day = dayOf(addMonths(startOf(last), count * step));
    if (day > today) return day;
  }
}

/**
 * Days on which the next round would read its inputs, by rhythm.
 * @param last the planned day of the round before; null: counted from today
 */
export function suggestedDays(
  last: Day | null,
  now: Instant,
): Readonly<Record<keyof typeof months, Day>> {
  const today = dayOf(now);
  const from = last ?? today;
  return {
    monthly: nextDay(from, months.monthly, today),
    quarterly: nextDay(from, months.quarterly, today),
  };
}

function dayFor(
  { rhythm, plannedDay }: PlanChoice,
  {
    rankUntil,
    last,
    now,
  }: { rankUntil: Day | null; last: Day | null } & {
    now: Instant;
  },
): Day {
  const today = dayOf(now);
  if (rhythm === "monthly" || rhythm === "quarterly")
    return suggestedDays(last, now)[rhythm];
  if (rhythm === "soon")
    return rankUntil === null ? today : dayOf(startOf(rankUntil) + DAY);
  if (plannedDay === undefined || plannedDay < today)
    throw unprocessable("round.error.planned-day", "plannedDay");
  return plannedDay;
}

/**
 * The days of a new round. Rankings end before anything is read, so that
 * everybody knows until when an order can be changed.
 * @throws DomainError 422 for a day that is past or missing
 */
export function planOf(
  choice: PlanChoice,
  last: Day | null,
  now: Instant,
): RoundPlan {
  let rankUntil: Day | null = null;
  if (choice.mode === "deferred") {
    rankUntil = choice.rankUntil ?? null;
    if (rankUntil === null || rankUntil < dayOf(now))
      throw unprocessable("round.error.rank-until", "rankUntil");
  }
  const plannedDay = dayFor(choice, { rankUntil, last, now });
  if (rankUntil !== null && plannedDay <= rankUntil)
    throw unprocessable("round.error.read-after-ranking", "rankUntil");
  return { plannedDay, rankUntil };
}

/** Both sides may still change their order: the closing day counts whole, in UTC. */
export const takesRankings = (
  {
    status,
    rankUntil,
  }: { readonly status: string; readonly rankUntil: Day | null },
  now: Instant,
): boolean =>
  status === "announced" && rankUntil !== null && dayOf(now) <= rankUntil;

/** So many days before the last one for rankings, sides without an order are reminded. */
export const remindDays = 3;

/** Who was invited a day before the reminder, or later, needs none. */
export const isTimeToRemind = (
  {
    rankUntil,
    announcedAt,
  }: { readonly rankUntil: Day | null; readonly announcedAt: Instant },
  now: Instant,
): boolean => {
  if (rankUntil === null) return false;
  const from = startOf(rankUntil) - remindDays * DAY;
  return now >= from && announcedAt < from - DAY;
};
