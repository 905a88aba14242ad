import { addMonths, DAY, type Instant } from "../kernel/clock";
import type { PracticeStage, PracticeStanding } from "../practice/model";
import type { HasState, Machine, Step } from "./define";

/** What can happen to the text that is being worked on. */
export const stageEvents = [
  "submit",
  "clear",
  "return",
  "start_review",
  "request_revision",
  "resubmit",
  "approve",
  "publish",
  "decline",
  "withdraw",
  "discard",
  "revise",
] as const;
export type StageEvent = (typeof stageEvents)[number];

/** What can happen to a practice that is public. */
export const standingEvents = [
  "publish",
  "fall_due",
  "confirm_current",
  "suspend",
  "restore",
  "archive",
  "withdraw",
] as const;
export type StandingEvent = (typeof standingEvents)[number];

export type PracticeEvent = StageEvent | StandingEvent;

/** A published text is to be looked at again after so long (domain.md, pillar 2). */
export const freshMonths = 24;
export const freshUntil = (publishedAt: Instant): Instant =>
  addMonths(publishedAt, freshMonths);
/** What a reviewer has from the invitation on. */
export const reviewTime = 30 * DAY;
/** What a state has for its reply. */
export const replyTime = 20 * DAY;

type StageSteps = Readonly<
  Partial<Record<StageEvent, Step<PracticeStage, HasState<PracticeStage>>>>
>;

const leaving: StageSteps = {
  return: { to: "returned" },
  decline: { to: "declined" },
  withdraw: { to: "withdrawn" },
};

/**
 * The way of one text, from the first draft or from the revision of a public
 * one. Choices left open by domain.md: a returned text is edited and submitted
 * again; `withdraw` ends the text under work and leaves a public one standing.
 */
export const stageLifecycle: Machine<
  PracticeStage,
  StageEvent,
  HasState<PracticeStage>
> = {
  wrongState: "practice.error.wrong-state",
  states: {
    draft: { submit: { to: "submitted" }, discard: { to: "discarded" } },
    returned: { submit: { to: "submitted" }, discard: { to: "discarded" } },
    submitted: { ...leaving, clear: { to: "cleared" } },
    cleared: { ...leaving, start_review: { to: "in_review" } },
    in_review: {
      decline: { to: "declined" },
      withdraw: { to: "withdrawn" },
      request_revision: { to: "revision_requested" },
      approve: { to: "approved" },
    },
    revision_requested: {
      decline: { to: "declined" },
      withdraw: { to: "withdrawn" },
      resubmit: { to: "in_review" },
    },
    approved: {
      decline: { to: "declined" },
      withdraw: { to: "withdrawn" },
      publish: { to: "settled" },
    },
    settled: { revise: { to: "draft" } },
    declined: { revise: { to: "draft" } },
    withdrawn: { revise: { to: "draft" } },
    discarded: { revise: { to: "draft" } },
  },
};

export interface PracticeStandingState extends HasState<PracticeStanding> {
  readonly freshUntil: Instant | null;
}

const isStale = (
  { freshUntil: until }: PracticeStandingState,
  { now }: { now: Instant },
) =>
  until !== null && now >= until ? undefined : "practice.error.still-fresh";

/** The life of a practice in public. */
export const standingLifecycle: Machine<
  PracticeStanding,
  StandingEvent,
  PracticeStandingState
> = {
  wrongState: "practice.error.wrong-state",
  states: {
    unpublished: { publish: { to: "published" } },
    published: {
      publish: { to: "published" },
      fall_due: { to: "update_due", guard: isStale },
      suspend: { to: "suspended" },
      archive: { to: "archived" },
      withdraw: { to: "withdrawn" },
    },
    update_due: {
      publish: { to: "published" },
      confirm_current: { to: "published" },
      suspend: { to: "suspended" },
      archive: { to: "archived" },
      withdraw: { to: "withdrawn" },
    },
    suspended: {
      restore: { to: "published" },
      archive: { to: "archived" },
      withdraw: { to: "withdrawn" },
    },
    archived: { publish: { to: "published" } },
    withdrawn: {},
  },
};

/** Stages in which the working text may change. */
export const writableStages = [
  "draft",
  "returned",
  "revision_requested",
] as const satisfies readonly PracticeStage[];

export const isWritable = (stage: PracticeStage): boolean =>
  writableStages.some((one) => one === stage);

/** Stages in which editors look after a text. */
export const isWithEditors = (stage: PracticeStage): boolean =>
  ["cleared", "in_review", "revision_requested", "approved"].includes(stage);

/** Standings with a page the public may read; lists show the first two only. */
export const readableStandings = [
  "published",
  "update_due",
  "suspended",
  "archived",
  "withdrawn",
] as const satisfies readonly PracticeStanding[];

export const isReadable = (standing: PracticeStanding): boolean =>
  readableStandings.some((one) => one === standing);

export const isListed = (standing: PracticeStanding): boolean =>
  standing === "published" || standing === "update_due";
