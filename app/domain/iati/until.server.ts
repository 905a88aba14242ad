import { dayOf, type Instant } from "../kernel/clock";
import type { ActivityFacts } from "./activity.server";

/**
 * Facts as far as they have happened: a file of today claims no actual day, no
 * transaction and no change that is still to come. Planned days stay.
 */
export function factsUntil(facts: ActivityFacts, now: Instant): ActivityFacts {
  const past = (at: Instant | null) => (at !== null && at <= now ? at : null);
  return {
    ...facts,
    activeAt: past(facts.activeAt),
    closedAt: past(facts.closedAt),
    updatedAt: Math.min(facts.updatedAt, now),
    sums: facts.sums.filter(({ day }) => day <= dayOf(now)),
  };
}
