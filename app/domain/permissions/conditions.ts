import type { ErrorKind } from "../kernel/errors";
import { isEditable } from "../lifecycle/act";
import type { User } from "./actor";
import { officerMayDecide } from "./officers";
import type {
  ActSubject,
  CaseSubject,
  SubjectKind,
  Subjects,
  UserSubject,
} from "./subjects";

/** A named question about (actor, subject), and the refusal when the answer is no. */
export interface Condition<S> {
  readonly holds: (actor: User, subject: S) => boolean;
  readonly refusal: { readonly kind: ErrorKind; readonly code: string };
}

const refuse = (kind: ErrorKind, code: string) => ({ kind, code });

const actConditions = {
  /** The text may still change. */
  editable: {
    holds: (_, act) => isEditable(act.status),
    refusal: refuse("conflict", "permission.error.not-editable"),
  },
  /** Files may be added: while editing, and to answer a question. */
  openForFiles: {
    holds: (_, act) => isEditable(act.status) || act.status === "clarification",
    refusal: refuse("conflict", "permission.error.not-editable"),
  },
} satisfies Record<string, Condition<ActSubject>>;

const caseConditions = {
  /** A draft is nobody's business but its owner's. */
  received: {
    holds: (_, act) => act.receivedAt !== null,
    refusal: refuse("not_found", "error.not_found"),
  },
  notMemberOfParticipant: {
    holds: (actor, act) =>
      !actor.memberships.some((m) => m.participantId === act.participantId),
    refusal: refuse("forbidden", "permission.error.own-participant"),
  },
  notAuthor: {
    holds: (actor, act) => actor.userId !== act.authorId,
    refusal: refuse("forbidden", "permission.error.own-act"),
  },
  distinctOfficer: {
    holds: (actor, act) =>
      officerMayDecide(act.stage, act.decisions, actor.userId, act.authorId),
    refusal: refuse("forbidden", "permission.error.same-officer"),
  },
  claimedByActor: {
    holds: (actor, act) => act.claimedBy === actor.userId,
    refusal: refuse("conflict", "permission.error.claim-first"),
  },
  /** Reviewers check; only registrars approve. */
  notAtApproval: {
    holds: (_, act) => act.stage !== "approval",
    refusal: refuse("forbidden", "permission.error.approval-by-registrar"),
  },
} satisfies Record<string, Condition<CaseSubject>>;

const userConditions = {
  /** Nobody raises or locks themselves. */
  notSelf: {
    holds: (actor, user) => actor.userId !== user.id,
    refusal: refuse("forbidden", "permission.error.own-account"),
  },
} satisfies Record<string, Condition<UserSubject>>;

/** Every condition of the permission table, by kind of subject. */
export const conditions = {
  none: {},
  participant: {},
  act: actConditions,
  case: caseConditions,
  user: userConditions,
} satisfies { [K in SubjectKind]: Record<string, Condition<Subjects[K]>> };

export type ConditionName<K extends SubjectKind> =
  keyof (typeof conditions)[K] & string;
