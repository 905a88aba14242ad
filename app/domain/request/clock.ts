import {
  addWorkingDays,
  DAY,
  dayOf,
  weekOf,
  type Instant,
} from "../kernel/clock";
import {
  actTime,
  requestDraftTime,
  responseTime,
  screeningDays,
} from "../lifecycle/request";
import type { RequestStatus } from "../exchange/model";
import type { RequestContent } from "./content";

/** Focal points are reminded each time this is over. This portal's own choice. */
export const endorseTime = 14 * DAY;
/** What a requester has to answer a question; a reminder comes this long before the end. */
export const answerTime = 60 * DAY;
export const remindBefore = 14 * DAY;
/** A draft nobody touches for this long is told of first. */
export const draftWarning = requestDraftTime - 14 * DAY;

/** By when a request that was received should be checked. */
export const screeningDue = (receivedAt: Instant): Instant =>
  addWorkingDays(receivedAt, screeningDays);

interface Stopped {
  readonly dueAt: Instant | null;
  readonly clockLeft: Instant | null;
}

/** A question stops the clock of the screening; what is left is kept, also when it is late. */
export const stopped = ({ dueAt }: Stopped, now: Instant): Instant =>
  dueAt === null ? 0 : dueAt - now;

/** The answer starts it again. */
export const startedAgain = ({ clockLeft }: Stopped, now: Instant): Instant =>
  now + (clockLeft ?? 0);

interface Open {
  readonly status: RequestStatus;
  /** When it became open, or open again. */
  readonly statusSince: Instant;
  readonly actedAt: Instant | null;
}

/** Since when an open request waits: since it opened, was freed, or an officer acted. */
export const waitsSince = ({ statusSince, actedAt }: Open): Instant =>
  Math.max(statusSince, actedAt ?? 0);

/** End of the time for answers. */
export const responsesDue = (since: Instant): Instant => since + responseTime;

/** From then on an officer must split, widen, pool or publish it. */
export const actDue = (since: Instant): Instant => since + actTime;

/** An open request without a match whose officer must act now. */
export const mustAct = (request: Open, now: Instant): boolean =>
  request.status === "open" && actDue(waitsSince(request)) <= now;

/** Officers who did not act are told again in a letter a week, all requests in one. */
const quiet = 3 * DAY;

/**
 * Told last before this, an officer is told again: in the first letter of a
 * week (UTC, from Monday), but for what was news a few days ago.
 */
export const tellAgainBefore = (now: Instant): Instant => weekOf(now) - quiet;

/** So long after day 90 every officer hears of it, not only the one in charge; the requester too. */
export const escalateTime = 28 * DAY;

/** Whether another four weeks are over since somebody was told last. */
export const entersEscalation = (
  dueAt: Instant,
  toldAt: Instant,
  now: Instant,
): boolean =>
  Math.floor((now - dueAt) / escalateTime) >
  Math.floor((toldAt - dueAt) / escalateTime);

/** The last day on which the help could begin is over. */
export const isTooLate = (
  { start }: Pick<RequestContent, "start">,
  now: Instant,
): boolean => start !== null && start.to !== "" && start.to < dayOf(now);
