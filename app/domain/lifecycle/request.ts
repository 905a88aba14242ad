import type { RequestStatus } from "../exchange/model";
import { DAY } from "../kernel/clock";
import type { HasState, Machine, Step } from "./define";

/** What can happen to a request for assistance. */
export const requestEvents = [
  "submit",
  "endorse",
  "receive",
  "screen",
  "ask",
  "answer",
  "open",
  "free",
  "match_part",
  "match",
  "deliver",
  "fulfil_part",
  "fulfil",
  "return",
  "refuse",
  "publish_unmet",
  "reopen",
  "withdraw",
  "expire",
  "discard",
] as const;
export type RequestEvent = (typeof requestEvents)[number];

/** Working days the secretariat has for screening. Source: domain.md, pillar 3. */
export const screeningDays = 10;
/** What providers have for answers. */
export const responseTime = 60 * DAY;
/** Without a match by then an officer must split, widen, pool or publish it as unmet. */
export const actTime = 90 * DAY;
/** A draft without a change ends. */
export const requestDraftTime = 60 * DAY;

type Steps = Readonly<
  Partial<Record<RequestEvent, Step<RequestStatus, HasState<RequestStatus>>>>
>;

/**
 * Between `open` and the end a request stands where its matches and engagements
 * put it; see `settleRequest`. Any of these may follow any other: an engagement
 * that fails frees the need again.
 */
export const progress = {
  open: "free",
  partly_matched: "match_part",
  matched: "match",
  in_delivery: "deliver",
  partly_fulfilled: "fulfil_part",
  fulfilled: "fulfil",
} as const satisfies Partial<Record<RequestStatus, RequestEvent>>;
export type ProgressStatus = keyof typeof progress;

const progressSteps: Steps = Object.fromEntries(
  Object.entries(progress).map(([to, event]) => [event, { to }]),
);

const leaving: Steps = {
  withdraw: { to: "withdrawn" },
  expire: { to: "expired" },
};

/**
 * The way of a request. Choices left open by domain.md: a returned request is
 * edited and sent again; an unmet one stays public and can be opened again.
 */
export const requestLifecycle: Machine<
  RequestStatus,
  RequestEvent,
  HasState<RequestStatus>
> = {
  wrongState: "request.error.wrong-state",
  states: {
    draft: {
      submit: { to: "submitted" },
      discard: { to: "discarded" },
      expire: { to: "expired" },
    },
    returned: {
      submit: { to: "submitted" },
      discard: { to: "discarded" },
      expire: { to: "expired" },
    },
    submitted: {
      endorse: { to: "endorsed" },
      return: { to: "returned" },
      withdraw: { to: "withdrawn" },
    },
    endorsed: { receive: { to: "received" }, withdraw: { to: "withdrawn" } },
    received: { screen: { to: "screening" }, withdraw: { to: "withdrawn" } },
    screening: {
      ask: { to: "clarification" },
      open: { to: "open" },
      return: { to: "returned" },
      refuse: { to: "ineligible" },
      withdraw: { to: "withdrawn" },
    },
    clarification: {
      answer: { to: "screening" },
      withdraw: { to: "withdrawn" },
      expire: { to: "expired" },
    },
    open: { ...progressSteps, ...leaving, publish_unmet: { to: "unmet" } },
    partly_matched: { ...progressSteps, ...leaving },
    matched: { ...progressSteps, ...leaving },
    in_delivery: progressSteps,
    partly_fulfilled: progressSteps,
    fulfilled: {},
    ineligible: {},
    unmet: { reopen: { to: "open" }, ...leaving },
    withdrawn: {},
    expired: {},
    discarded: {},
  },
};

/** States in which the text may change. */
export const isRequestWritable = (status: RequestStatus): boolean =>
  status === "draft" || status === "returned";

/** States in which others than the requester's side may know of it. */
export const shownRequests = [
  "open",
  "partly_matched",
  "matched",
  "in_delivery",
  "fulfilled",
  "partly_fulfilled",
  "unmet",
  "expired",
  "withdrawn",
] as const satisfies readonly RequestStatus[];

/** States in which it looks for partners. */
export const isSeeking = (status: RequestStatus): boolean =>
  status === "open" || status === "partly_matched";

/** States in which a partner that was introduced may still be agreed with. */
export const mayAgree = (status: RequestStatus): boolean =>
  isSeeking(status) || status === "matched" || status === "in_delivery";
