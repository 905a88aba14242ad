import type { ActStatus, CaseStage } from "../act/model";
import { DAY, type Instant } from "../kernel/clock";
import type { HasState, Machine, Step } from "./define";
import { lateTimes, type LateStatus } from "./report-clock";

/** What can happen to an act. */
export const actEvents = [
  "submit",
  "start",
  "pass_identity",
  "pass_authority",
  "approve",
  "publish",
  "ask_clarification",
  "answer_clarification",
  "return",
  "resubmit",
  "reject",
  "expire",
  "discard",
  "amend",
  "reaffirm",
  "suspend",
  "restore",
  "remove_for_cause",
  "fall_due",
  "fall_overdue",
  "go_dormant",
  "report",
  "notify_withdrawal",
  "complete_withdrawal",
  "succeed",
] as const;
export type ActEvent = (typeof actEvents)[number];

export interface ActState extends HasState<ActStatus> {
  /** The last change of the act; only drafts expire by it. */
  readonly updatedAt: Instant;
  /** When the next report is due; null for those whose acts never lapse. */
  readonly reportDueAt?: Instant | null;
}

/** A draft, or an act returned to its owner, expires after so long without a change. */
export const draftLifetime = 60 * DAY;

const idleLongEnough = (act: ActState, { now }: { now: Instant }) =>
  now - act.updatedAt >= draftLifetime
    ? undefined
    : "act.error.draft-still-alive";

/** Nobody is late before the clock says so. */
const reportIs =
  (status: LateStatus) =>
  (act: ActState, { now }: { now: Instant }) =>
    typeof act.reportDueAt === "number" &&
    now >= lateTimes(act.reportDueAt)[status]
      ? undefined
      : "act.error.report-not-due";

type Steps = Readonly<Partial<Record<ActEvent, Step<ActStatus, ActState>>>>;

const checks = ["identity_check", "authority_check", "approval"] as const;
const inForce = ["published", "due", "overdue", "dormant"] as const;

const refusals: Steps = {
  return: { to: "returned" },
  reject: { to: "rejected" },
};
const underCheck: Steps = {
  ...refusals,
  ask_clarification: { to: "clarification" },
};
const onRegister: Steps = {
  amend: { to: "amended" },
  suspend: { to: "suspended" },
  notify_withdrawal: { to: "withdrawal_notified" },
  succeed: { to: "succeeded" },
};

/**
 * The life of an act. Source: domain.md, pillar 1; the choices left open there:
 * - an act waits in `submitted` until an officer takes it up (`start`);
 * - a question nobody answers may end in a return or a rejection;
 * - a returned act expires and is discarded like a draft;
 * - `reaffirm` is recorded by an act of its own and moves nothing;
 * - whoever is suspended may still withdraw: leaving is always free.
 */
export const actLifecycle: Machine<ActStatus, ActEvent, ActState> = {
  wrongState: "act.error.wrong-state",
  states: {
    draft: {
      submit: { to: "submitted" },
      expire: { to: "expired", guard: idleLongEnough },
      discard: { to: "discarded" },
    },
    submitted: { start: { to: "identity_check" } },
    identity_check: { ...underCheck, pass_identity: { to: "authority_check" } },
    authority_check: { ...underCheck, pass_authority: { to: "approval" } },
    approval: { ...underCheck, approve: { to: "registered" } },
    registered: { publish: { to: "published" } },
    clarification: { ...refusals, answer_clarification: { to: checks } },
    returned: {
      resubmit: { to: "submitted" },
      expire: { to: "expired", guard: idleLongEnough },
      discard: { to: "discarded" },
    },
    published: {
      ...onRegister,
      reaffirm: { to: "published" },
      report: { to: "published" },
      fall_due: { to: "due", guard: reportIs("due") },
    },
    due: {
      ...onRegister,
      reaffirm: { to: "due" },
      report: { to: "published" },
      fall_overdue: { to: "overdue", guard: reportIs("overdue") },
    },
    overdue: {
      ...onRegister,
      reaffirm: { to: "overdue" },
      report: { to: "published" },
      go_dormant: { to: "dormant", guard: reportIs("dormant") },
    },
    dormant: { ...onRegister, report: { to: "published" } },
    suspended: {
      restore: { to: inForce },
      remove_for_cause: { to: "removed_for_cause" },
      notify_withdrawal: { to: "withdrawal_notified" },
    },
    withdrawal_notified: { complete_withdrawal: { to: "withdrawn" } },
    rejected: {},
    expired: {},
    discarded: {},
    withdrawn: {},
    removed_for_cause: {},
    amended: {},
    succeeded: {},
  },
};

/**
 * States that count in totals. Not counted: whatever is not public yet; what is
 * withdrawn or about to be, removed or suspended (domain.md, rule 7); an amended
 * or succeeded act, whose successor counts in its place; and a dormant one, until
 * a report restores it. Late (`due`, `overdue`) still counts. What is merely
 * reported is no act at all: see `domain/claim`.
 */
export const totalStatuses = [
  "published",
  "due",
  "overdue",
] as const satisfies readonly ActStatus[];

export const inTotals = (status: ActStatus): boolean =>
  totalStatuses.some((one) => one === status);

/** States that have a row on the public register; struck ones stay on it. */
export const publicStatuses = [
  ...totalStatuses,
  "dormant",
  "suspended",
  "removed_for_cause",
  "amended",
  "succeeded",
  "withdrawal_notified",
  "withdrawn",
] as const satisfies readonly ActStatus[];

export const isPublic = (status: ActStatus): boolean =>
  publicStatuses.some((one) => one === status);

/** States in which the owner may change the text. */
export const editableStatuses = [
  "draft",
  "returned",
] as const satisfies readonly ActStatus[];

export const isEditable = (status: ActStatus): boolean =>
  editableStatuses.some((one) => one === status);

/** The status that stands for a check being open at a stage. */
export const statusOfStage: Readonly<Record<CaseStage, ActStatus>> = {
  identity: "identity_check",
  authority: "authority_check",
  approval: "approval",
};
