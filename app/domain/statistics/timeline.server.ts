import type { Context } from "../../context.server";
import { releaseDay } from "../act/rules";
import type { Instant } from "../kernel/clock";
import type { Found } from "../register/find";
import { Kept } from "../register/kept";
import { countPeriods, type PeriodCount } from "../register/periods";
import { registerAt } from "../register/register-index.server";
import { viewChoices, type ViewChoices } from "../register/view-choices";
import type { TimelineQuery } from "../register/views-query";

export interface TimelineView {
  readonly query: TimelineQuery;
  readonly periods: readonly PeriodCount[];
  readonly choices: ViewChoices;
  readonly at: Instant;
}

const kept = new Kept<Found, readonly PeriodCount[]>();

/** Acts by month or year, from the release of the initiative to the day asked for. */
export async function viewTimeline(
  { db, now }: Pick<Context, "db" | "now">,
  query: TimelineQuery,
): Promise<TimelineView> {
  const { selection, asOf, by, step } = query;
  const at = asOf?.at ?? now;
  const register = await registerAt({ db, now }, asOf?.at ?? null);
  const found = await register.find({ q: "", selection });
  const month = new Date(at).toISOString().slice(0, 7);
  const periods = kept.get(found, `${by} ${step} ${month}`, () =>
    countPeriods(register.rows, found.slots, {
      ...{ by, step, first: releaseDay, last: at },
    }),
  );
  return { query, periods, choices: viewChoices(found, selection), at };
}
