import { dayOf, type Day, type Instant } from "../kernel/clock";
import type { OfferEvent } from "../lifecycle/offer";
import { lateTimes } from "../lifecycle/report-clock";
import type { RequestEvent } from "../lifecycle/request";

/**
 * Public steps nobody is told of, since another one in the same transaction says
 * more: an approved act is published, a notified withdrawal completed.
 */
const untold: ReadonlySet<string> = new Set(["approve", "notify_withdrawal"]);

export const isTold = (event: string): boolean => !untold.has(event);

/** What followers of practices are told; not that an update fell due or was found needless. */
const practiceNews: ReadonlySet<string> = new Set([
  "publish",
  "suspend",
  "restore",
  "archive",
  "withdraw",
  "adopt",
  "adoption_result",
  "strike_adoption",
]);

export const isPracticeNews = (event: string): boolean =>
  practiceNews.has(event);

/** What followers of a request are told: where it stands; not what was written about it. */
const requestNews: ReadonlySet<string> = new Set<RequestEvent>([
  "free",
  "match_part",
  "match",
  "deliver",
  "fulfil_part",
  "fulfil",
  "publish_unmet",
  "reopen",
  "withdraw",
  "expire",
]);

export const isRequestNews = (event: string): boolean => requestNews.has(event);

/** What followers of an offer are told. */
const offerNews: ReadonlySet<string> = new Set<OfferEvent>([
  "pause",
  "resume",
  "exhaust",
  "free",
  "confirm_current",
  "expire",
  "withdraw",
]);

export const isOfferNews = (event: string): boolean => offerNews.has(event);

/**
 * The day by which somebody who acts for the participant has to do something
 * about an event; null where nothing is asked. A report that is due can be sent
 * until it is overdue, an overdue one until the act is dormant.
 */
export function actionDay(
  event: string,
  reportDueAt: Instant | null,
): Day | null {
  if (reportDueAt === null) return null;
  const { overdue, dormant } = lateTimes(reportDueAt);
  if (event === "fall_due") return dayOf(overdue);
  if (event === "fall_overdue") return dayOf(dormant);
  return null;
}
