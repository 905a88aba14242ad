import type { EngagementStatus } from "../exchange/model";

/** Work is prepared, goes on, or stands still; it is not over. */
export const isOpen = (status: EngagementStatus): boolean =>
  status === "preparing" ||
  status === "active" ||
  status === "finalising" ||
  status === "suspended";

/** States in which the sides report. */
export const isReporting = (status: EngagementStatus): boolean =>
  status === "active" || status === "finalising" || status === "suspended";

/** It came to its end with a closure. */
export const isClosed = (status: EngagementStatus): boolean =>
  status === "closed" || status === "followed_up";

/** Why an engagement is suspended or cancelled. Labels: `engagement.reason.<code>`. */
export const stopReasons = [
  "terms_not_agreed",
  "funds",
  "priorities",
  "staff",
  "security",
  "partner_gone",
  "other",
] as const;
export type StopReason = (typeof stopReasons)[number];

/** What a side can do with an engagement as a whole. Labels: `engagement.step.<code>`. */
export const workSteps = [
  "finalise",
  "reopen",
  "suspend",
  "resume",
  "cancel",
] as const;
export type WorkStep = (typeof workSteps)[number];
