import type { EngagementStatus } from "../exchange/model";
import type { HasState, Machine } from "./define";

/** What can happen to an engagement. */
export const engagementEvents = [
  "activate",
  "finalise",
  "reopen",
  "close",
  "suspend",
  "resume",
  "cancel",
  "follow_up",
] as const;
export type EngagementEvent = (typeof engagementEvents)[number];

/** The numbers of IATI's code list ActivityStatus. */
export const activityStatus: Readonly<Record<EngagementStatus, number>> = {
  preparing: 1,
  active: 2,
  finalising: 3,
  closed: 4,
  followed_up: 4,
  cancelled: 5,
  suspended: 6,
};

/** Both sides report every so many months. Source: domain.md, pillar 3. */
export const reportMonths = 6;
/** Months after the closure at which the recipient is asked what lasted. */
export const followUpMonths = [6, 18] as const;

/** The way of an engagement: terms, work, end, and what lasted. */
export const engagementLifecycle: Machine<
  EngagementStatus,
  EngagementEvent,
  HasState<EngagementStatus>
> = {
  wrongState: "engagement.error.wrong-state",
  states: {
    preparing: { activate: { to: "active" }, cancel: { to: "cancelled" } },
    active: {
      finalise: { to: "finalising" },
      suspend: { to: "suspended" },
      cancel: { to: "cancelled" },
    },
    finalising: {
      close: { to: "closed" },
      reopen: { to: "active" },
      suspend: { to: "suspended" },
      cancel: { to: "cancelled" },
    },
    suspended: {
      resume: { to: ["active", "finalising"] },
      cancel: { to: "cancelled" },
    },
    closed: { follow_up: { to: "followed_up" } },
    cancelled: {},
    followed_up: {},
  },
};
