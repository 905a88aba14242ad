import type { ErrorKind } from "../kernel/errors";
import { isEditable } from "../lifecycle/act";
import { isOfferWritable } from "../lifecycle/offer";
import { isWritable } from "../lifecycle/practice";
import { isRequestWritable } from "../lifecycle/request";
import type { User } from "./actor";
import { officerMayDecide } from "./officers";
import type {
  ActSubject,
  CaseSubject,
  ImportSubject,
  ChallengeSubject,
  ClaimSubject,
  OfferSubject,
  PairSubject,
  PracticeSubject,
  RequestSubject,
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

const belongsTo = (actor: User, participantId: string) =>
  actor.memberships.some((m) => m.participantId === participantId);

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
    holds: (actor, act: Pick<ActSubject, "participantId">) =>
      !belongsTo(actor, act.participantId),
    refusal: refuse("forbidden", "permission.error.own-participant"),
  },
  notAuthor: {
    holds: (actor, act: Pick<CaseSubject, "authorId">) =>
      actor.userId !== act.authorId,
    refusal: refuse("forbidden", "permission.error.own-act"),
  },
  distinctOfficer: {
    holds: (actor, act) =>
      officerMayDecide(act.stage, act.decisions, actor.userId, act.authorId),
    refusal: refuse("forbidden", "permission.error.same-officer"),
  },
  claimedByActor: {
    holds: (actor, act: Pick<CaseSubject, "claimedBy">) =>
      act.claimedBy === actor.userId,
    refusal: refuse("conflict", "permission.error.claim-first"),
  },
  /** Reviewers check; only registrars approve. */
  notAtApproval: {
    holds: (_, act) => act.stage !== "approval",
    refusal: refuse("forbidden", "permission.error.approval-by-registrar"),
  },
} satisfies Record<string, Condition<CaseSubject>>;

const challengeConditions = {
  notMemberOfParticipant: caseConditions.notMemberOfParticipant,
  notAuthor: caseConditions.notAuthor,
  /** Whoever registered the act does not judge whether that was right. */
  notApprover: {
    holds: (actor, challenge) => !challenge.approverIds.includes(actor.userId),
    refusal: refuse("forbidden", "permission.error.own-registration"),
  },
  /** Upholding takes two. */
  notProposer: {
    holds: (actor, challenge) => actor.userId !== challenge.proposedBy,
    refusal: refuse("forbidden", "permission.error.own-proposal"),
  },
  claimedByActor: caseConditions.claimedByActor,
} satisfies Record<string, Condition<ChallengeSubject>>;

const claimConditions = {
  notAdder: {
    holds: (actor, claim) => actor.userId !== claim.addedBy,
    refusal: refuse("forbidden", "permission.error.own-claim"),
  },
} satisfies Record<string, Condition<ClaimSubject>>;

const importConditions = {
  uploader: {
    holds: (actor, file) => actor.userId === file.uploadedBy,
    refusal: refuse("forbidden", "permission.error.not-your-import"),
  },
  /** Whoever brings a list does not put it on the register. */
  notUploader: {
    holds: (actor, file) => actor.userId !== file.uploadedBy,
    refusal: refuse("forbidden", "permission.error.own-import"),
  },
} satisfies Record<string, Condition<ImportSubject>>;

const practiceConditions = {
  writable: {
    holds: (_, practice) => isWritable(practice.stage),
    refusal: refuse("conflict", "permission.error.practice-under-review"),
  },
  notMemberOfParticipant: {
    holds: (actor, practice) => !belongsTo(actor, practice.participantId),
    refusal: refuse("forbidden", "permission.error.own-practice"),
  },
  notWriter: {
    holds: (actor, practice) => !practice.writerIds.includes(actor.userId),
    refusal: refuse("forbidden", "permission.error.own-practice"),
  },
  notReviewer: {
    holds: (actor, practice) => !practice.reviewerIds.includes(actor.userId),
    refusal: refuse("forbidden", "permission.error.own-review"),
  },
} satisfies Record<string, Condition<PracticeSubject>>;

const requestConditions = {
  writable: {
    holds: (_, request) => isRequestWritable(request.status),
    refusal: refuse("conflict", "permission.error.request-sent"),
  },
  /** Whoever sent it does not endorse it too. */
  notSender: {
    holds: (actor, request) => actor.userId !== request.submittedBy,
    refusal: refuse("forbidden", "permission.error.own-request"),
  },
  notWriter: {
    holds: (actor, request) => !request.writerIds.includes(actor.userId),
    refusal: refuse("forbidden", "permission.error.own-request"),
  },
  notMemberOfParticipant: {
    holds: (actor, request) => !belongsTo(actor, request.participantId),
    refusal: refuse("forbidden", "permission.error.own-request"),
  },
} satisfies Record<string, Condition<RequestSubject>>;

const offerConditions = {
  writable: {
    holds: (_, offer) => isOfferWritable(offer.status),
    refusal: refuse("conflict", "permission.error.offer-sent"),
  },
  notMemberOfParticipant: {
    holds: (actor, offer) => !belongsTo(actor, offer.participantId),
    refusal: refuse("forbidden", "permission.error.own-offer"),
  },
} satisfies Record<string, Condition<OfferSubject>>;

const pairConditions = {
  /** No officer touches a pair in which they have a side. */
  notOnEitherSide: {
    holds: (actor, pair) =>
      !belongsTo(actor, pair.requesterId) && !belongsTo(actor, pair.providerId),
    refusal: refuse("forbidden", "permission.error.own-pair"),
  },
} satisfies Record<string, Condition<PairSubject>>;

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
  challenge: challengeConditions,
  claim: claimConditions,
  import: importConditions,
  practice: practiceConditions,
  country: {},
  request: requestConditions,
  offer: offerConditions,
  match: pairConditions,
  engagement: pairConditions,
} satisfies { [K in SubjectKind]: Record<string, Condition<Subjects[K]>> };

export type ConditionName<K extends SubjectKind> =
  keyof (typeof conditions)[K] & string;
