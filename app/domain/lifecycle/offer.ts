import type { OfferStatus } from "../exchange/model";
import { addMonths, DAY, type Instant } from "../kernel/clock";
import type { HasState, Machine, Step } from "./define";

/** What can happen to an offer of assistance. */
export const offerEvents = [
  "approve",
  "reopen",
  "submit",
  "screen",
  "activate",
  "return",
  "pause",
  "resume",
  "exhaust",
  "free",
  "confirm_current",
  "expire",
  "withdraw",
  "discard",
  "expire_draft",
] as const;
export type OfferEvent = (typeof offerEvents)[number];

/** An offer ends after so long unless it is confirmed again. Source: domain.md, pillar 3. */
export const offerMonths = 12;
export const offerUntil = (from: Instant): Instant =>
  addMonths(from, offerMonths);
/** A draft without a change ends, as a request's does. */
export const offerDraftTime = 60 * DAY;
/** Introductions in a row without an answer that pause an offer. */
export const unansweredLimit = 2;

/** What has not been sent, whoever in the organization has it. */
export const unsentOffers = [
  "draft",
  "returned",
  "org_approved",
] as const satisfies readonly OfferStatus[];

type Steps = Readonly<
  Partial<Record<OfferEvent, Step<OfferStatus, HasState<OfferStatus>>>>
>;

const unsent: Steps = { expire_draft: { to: "discarded" } };

const leaving: Steps = {
  expire: { to: "expired" },
  withdraw: { to: "withdrawn" },
};

/**
 * The way of an offer. Choices left open by domain.md: screening can return it;
 * an expired one lives again when it is confirmed.
 */
export const offerLifecycle: Machine<
  OfferStatus,
  OfferEvent,
  HasState<OfferStatus>
> = {
  wrongState: "offer.error.wrong-state",
  states: {
    draft: {
      ...unsent,
      approve: { to: "org_approved" },
      discard: { to: "discarded" },
    },
    returned: {
      ...unsent,
      approve: { to: "org_approved" },
      discard: { to: "discarded" },
    },
    org_approved: {
      ...unsent,
      submit: { to: "submitted" },
      reopen: { to: "draft" },
    },
    submitted: {
      screen: { to: "screened" },
      return: { to: "returned" },
      withdraw: { to: "withdrawn" },
    },
    screened: { activate: { to: "active" }, withdraw: { to: "withdrawn" } },
    active: {
      ...leaving,
      pause: { to: "paused" },
      exhaust: { to: "exhausted" },
      confirm_current: { to: "active" },
    },
    paused: { ...leaving, resume: { to: "active" } },
    exhausted: { ...leaving, free: { to: "active" } },
    expired: {
      confirm_current: { to: "active" },
      withdraw: { to: "withdrawn" },
    },
    withdrawn: {},
    discarded: {},
  },
};

/** States in which the text may change. */
export const isOfferWritable = (status: OfferStatus): boolean =>
  status === "draft" || status === "returned";

/** States in which the public reads it. */
export const shownOffers = [
  "active",
  "paused",
  "exhausted",
  "expired",
  "withdrawn",
] as const satisfies readonly OfferStatus[];
