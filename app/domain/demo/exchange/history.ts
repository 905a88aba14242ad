import type { RequestStatus } from "../../exchange/model";
import { DAY, type Instant } from "../../kernel/clock";
import { progress, type RequestEvent } from "../../lifecycle/request";

/** The last day on which anything happened in the demonstration, noon UTC. */
export const lastInstant: Instant = Date.UTC(2026, 10, 18, 12);

/** Steps, and what clocks note without moving a request. */
type WayEvent = RequestEvent | "responses_over" | "act_due";

export interface Step {
  readonly event: WayEvent;
  readonly to: RequestStatus;
  readonly at: Instant;
}

type Way = readonly (readonly [WayEvent, RequestStatus, days: number])[];

const sent: Way = [["submit", "submitted", 0]];
const received: Way = [
  ...sent,
  ["endorse", "endorsed", 3],
  ["receive", "received", 3],
];
const screened: Way = [...received, ["screen", "screening", 5]];
const opened: Way = [...screened, ["open", "open", 11]];
const matched: Way = [...opened, [progress.matched, "matched", 45]];
const delivered: Way = [...matched, [progress.in_delivery, "in_delivery", 80]];

const ways: Readonly<Partial<Record<RequestStatus, Way>>> = {
  submitted: sent,
  received,
  screening: screened,
  clarification: [...screened, ["ask", "clarification", 9]],
  open: opened,
  partly_matched: [...opened, [progress.partly_matched, "partly_matched", 45]],
  matched,
  in_delivery: delivered,
  fulfilled: [...delivered, [progress.fulfilled, "fulfilled", 430]],
  partly_fulfilled: [
    ...delivered,
    [progress.partly_fulfilled, "partly_fulfilled", 440],
  ],
  returned: [...screened, ["return", "returned", 9]],
  ineligible: [...screened, ["refuse", "ineligible", 9]],
  unmet: [
    ...opened,
    ["responses_over", "open", 71],
    ["act_due", "open", 101],
    ["publish_unmet", "unmet", 104],
  ],
  withdrawn: [...opened, ["withdraw", "withdrawn", 60]],
  expired: [...opened, ["expire", "expired", 200]],
};

/** What happened to a request that was sent at an instant, up to where it stands. */
export const historyOf = (status: RequestStatus, sentAt: Instant): Step[] =>
  (ways[status] ?? []).map(([event, to, days]) => ({
    event,
    to,
    at: sentAt + days * DAY,
  }));
