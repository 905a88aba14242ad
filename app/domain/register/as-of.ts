import { z } from "zod";
import {
  DAY,
  dayOf,
  isDay,
  startOf,
  type Day,
  type Instant,
} from "../kernel/clock";
import { DomainError } from "../kernel/errors";

/** A past day as which the register is read. */
export interface AsOf {
  readonly day: Day;
  /** The last instant of that day, UTC. */
  readonly at: Instant;
}

/** A day as the register stood at its end. */
export const endOf = (day: Day): Instant => startOf(day) + DAY - 1;

/**
 * `?asOf=YYYY-MM-DD`, null where it is left out. Which day it is today no
 * schema can know: `settleAsOf` looks at that.
 */
export const asOfSchema = z
  .string("register.error.as-of-no-day")
  .refine(isDay, "register.error.as-of-no-day")
  .optional()
  .transform((day): AsOf | null =>
    day === undefined ? null : { day, at: endOf(day) },
  );

/**
 * A query whose `asOf`, if it has one, was held against the clock: today is
 * the register as it is, so null.
 * @throws DomainError 400 for a day that has not come yet
 */
export function settleAsOf<Q>(query: Q, now: Instant): Q {
  const asked: unknown = query;
  if (typeof asked !== "object" || asked === null || !("asOf" in asked)) {
    return query;
  }
  const asOf = asked.asOf as AsOf | null;
  const today = dayOf(now);
  if (!asOf || asOf.day < today) return query;
  if (asOf.day === today) return { ...query, asOf: null };
  throw new DomainError("invalid", "register.error.as-of-future", {
    params: { today },
  });
}
