import type { Instant } from "../kernel/clock";
import type { ActStatus, CaseStage } from "../act/model";
import type { OfferStatus, RequestStatus } from "../exchange/model";
import type { PracticeStage, PracticeStanding } from "../practice/model";
import type { StageDecision } from "./officers";
import type { Assigned } from "./roles";

/**
 * What a permission is asked about. Rows and views that carry more fields fit
 * too; these are the ones the conditions read.
 */
export interface Subjects {
  /** A permission on no object: lists, sign-up, one's own account. */
  none: undefined;
  participant: ParticipantSubject;
  act: ActSubject;
  case: CaseSubject;
  user: UserSubject;
  challenge: ChallengeSubject;
  claim: ClaimSubject;
  import: ImportSubject;
  practice: PracticeSubject;
  country: CountrySubject;
  request: RequestSubject;
  offer: OfferSubject;
  match: PairSubject;
  engagement: PairSubject;
}
export type SubjectKind = keyof Subjects;

/** A practice, public or not. */
export interface PracticeSubject {
  /** Its owner. */
  readonly participantId: string;
  readonly stage: PracticeStage;
  readonly standing: PracticeStanding;
  /** Everybody who wrote on any of its texts, writes along, or cleared one. */
  readonly writerIds: readonly string[];
  /** Everybody who was asked to review it in this cycle, whatever they answered. */
  readonly reviewerIds: readonly string[];
  readonly editorId: string | null;
  readonly assigned: Assigned;
}

/** A country as its focal points speak for it. */
export interface CountrySubject {
  readonly area: string;
  readonly assigned: Assigned;
}

/** A request for assistance, public or not. */
export interface RequestSubject {
  /** The entity that asks. */
  readonly participantId: string;
  readonly status: RequestStatus;
  readonly writerIds: readonly string[];
  readonly submittedBy: string | null;
  readonly assigned: Assigned;
}

export interface OfferSubject {
  /** The provider. */
  readonly participantId: string;
  readonly status: OfferStatus;
  readonly contentBy: string;
}

/** A match or an engagement: two participants, told apart by assigned roles. */
export interface PairSubject {
  readonly requesterId: string;
  readonly providerId: string;
  readonly assigned: Assigned;
}

export interface ImportSubject {
  readonly uploadedBy: string;
}

export interface ParticipantSubject {
  readonly id: string;
}

export interface ActSubject {
  readonly participantId: string;
  readonly status: ActStatus;
}

/** An act as the secretariat sees it. */
export interface CaseSubject extends ActSubject {
  readonly authorId: string;
  /** When it first reached the secretariat; null for a draft never sent. */
  readonly receivedAt: Instant | null;
  /** The check it is at or waits for. */
  readonly stage: CaseStage;
  readonly claimedBy: string | null;
  /** Decisions of all rounds. */
  readonly decisions: readonly StageDecision[];
}

/** A challenge as the secretariat and the challenged participant see it. */
export interface ChallengeSubject {
  /** Of the act that is challenged. */
  readonly participantId: string;
  readonly authorId: string;
  /** Who took the last decision by which the act was registered. */
  readonly approverIds: readonly string[];
  readonly claimedBy: string | null;
  /** Who proposed to uphold it, while that waits for a second officer. */
  readonly proposedBy: string | null;
}

export interface ClaimSubject {
  readonly addedBy: string;
}

export interface UserSubject {
  readonly id: string;
}
