import type { Day, Instant } from "../kernel/clock";
import type { PartialDay } from "../kernel/partial-day";

/** What an act does. The first three endorse; the others are about an earlier act. */
export const actTypes = [
  "confirm",
  "echo",
  "support",
  "amend",
  "reaffirm",
  "withdraw",
] as const;
export type ActType = (typeof actTypes)[number];

/** Through what the act is made. `declaration` is for non-state participants. */
export const vehicles = [
  "unilateral",
  "bilateral",
  "multilateral",
  "regional",
  "declaration",
] as const;
export type Vehicle = (typeof vehicles)[number];

/** Every state of an act; `lifecycle/act.ts` says which leads to which. */
export const actStatuses = [
  "draft",
  "submitted",
  "identity_check",
  "authority_check",
  "approval",
  "registered",
  "published",
  "returned",
  "clarification",
  "rejected",
  "expired",
  "discarded",
  "withdrawal_notified",
  "withdrawn",
  "suspended",
  "removed_for_cause",
  "amended",
  "succeeded",
  "due",
  "overdue",
  "dormant",
] as const;
export type ActStatus = (typeof actStatuses)[number];

/** The three checks of an act, in order. Each is decided by a different officer. */
export const caseStages = ["identity", "authority", "approval"] as const;
export type CaseStage = (typeof caseStages)[number];

/** How far an act goes on one proposal. `added` is told by its commitments. */
export const alignments = ["same", "adapted", "absent"] as const;
export type Alignment = (typeof alignments)[number];

/** What was checked, weakest first; public on every row. */
export const verificationLevels = [
  "self_declared",
  "organization_verified",
  "authority_verified",
  "counterparty_confirmed",
] as const;
export type VerificationLevel = (typeof verificationLevels)[number];

export const evidenceKinds = [
  "note_verbale",
  "signed_instrument",
  "full_powers",
  "decision_text",
  "letterhead_letter",
  "group_list",
  "statutes",
  "registration",
  "other",
] as const;
export type EvidenceKind = (typeof evidenceKinds)[number];

/** The office a signatory holds. */
export const offices = [
  "head_of_state",
  "head_of_government",
  "foreign_minister",
  "full_powers",
  "executive_head",
  "top_executive",
  "body_head",
] as const;
export type Office = (typeof offices)[number];

/** The eleven proposals of the initiative, by number. */
export const proposalNumbers = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11] as const;
export type ProposalNumber = (typeof proposalNumbers)[number];

/** How far the act goes on one proposal; `text` says how, where it is `adapted`. */
export interface ActProposal {
  /** 1 to 11. */
  readonly proposal: number;
  readonly alignment: Alignment;
  readonly text: string | null;
}

/** What a participant says it will do, measurable and dated. */
export interface Commitment {
  readonly position: number;
  /** The proposal it serves; null when it serves the initiative as a whole. */
  readonly proposal: number | null;
  readonly measure: string;
  readonly target: string;
  readonly dueOn: Day;
}

/** A file that proves the act. */
export interface Evidence {
  readonly fileId: string;
  readonly kind: EvidenceKind;
}

/** Who signed; each part is null until it was given. */
export interface Signatory {
  readonly signatoryName: string | null;
  readonly signatoryOffice: Office | null;
  readonly signatoryTitle: string | null;
  /** The organ of an organization that decided. */
  readonly decidingOrgan: string | null;
  /** Whom the act binds: the organization's own secretariat, or its members. */
  readonly actsFor: ActsFor | null;
  /** Entities of a company's group the act covers too. */
  readonly groupEntities: string | null;
  /** The mailbox of a government's focal point. */
  readonly focalPoint: string | null;
}

export const actsForCodes = ["secretariat", "members"] as const;
export type ActsFor = (typeof actsForCodes)[number];

/** One act by one participant, as far as the rules look at it. */
export interface Act extends Signatory {
  readonly id: string;
  /** Gapless, given at registration; `registerNumber(seq)` is what people see. */
  readonly seq: number | null;
  readonly type: ActType;
  readonly vehicle: Vehicle;
  readonly status: ActStatus;
  readonly verification: VerificationLevel;
  readonly participantId: string;
  /** The act this one amends, reaffirms or withdraws. */
  readonly relatesTo: string | null;
  /** Interpretation published with the act, in language `lang` (BCP 47). */
  readonly statement: string | null;
  readonly lang: string;
  /** Of a list the officers brought it can be a year, or a year and month, alone. */
  readonly doneOn: PartialDay | null;
  readonly inEffectOn: Day | null;
  readonly receivedAt: Instant | null;
  readonly registeredAt: Instant | null;
  readonly authorId: string;
  readonly updatedAt: Instant;
}
