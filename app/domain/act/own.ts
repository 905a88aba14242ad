import type { Instant } from "../kernel/clock";
import type { MessageParams } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import type { ParticipantKind } from "../participant/model";
import type {
  Act,
  ActProposal,
  ActStatus,
  ActType,
  CaseStage,
  Commitment,
  Evidence,
  Signatory,
  Vehicle,
} from "./model";
import type { Section, SectionName } from "./readiness";

/** Everything the owner of an act filled in, except files. */
export interface Answers
  extends Signatory, Pick<Act, "lang" | "statement" | "doneOn" | "inEffectOn"> {
  readonly proposals: readonly ActProposal[];
  readonly commitments: readonly Commitment[];
}

export interface OwnFile extends Evidence {
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A section, with its problems as they reach a page. */
export interface OwnSection extends Omit<Section, "problems"> {
  readonly problems: Readonly<
    Record<
      string,
      { readonly key: string; readonly params?: MessageParams | undefined }
    >
  >;
}

/** What the participant is told of the secretariat's work. */
export interface OwnCase {
  readonly stage: CaseStage;
  readonly round: number;
  readonly dueAt: Instant;
  readonly pausedAt: Instant | null;
  readonly closedAt: Instant | null;
  /** The last return or rejection. */
  readonly refusal: {
    readonly outcome: "passed" | "returned" | "rejected";
    readonly reasonCode: string | null;
    readonly note: string | null;
    readonly at: Instant;
  } | null;
  readonly messages: readonly {
    readonly id: string;
    readonly fromSecretariat: boolean;
    readonly body: string;
    readonly lang: string;
    readonly at: Instant;
  }[];
}

export interface Abilities {
  readonly edit: boolean;
  readonly upload: boolean;
  readonly answer: boolean;
  readonly discard: boolean;
  readonly withdraw: boolean;
  readonly amend: boolean;
  readonly reaffirm: boolean;
  readonly report: boolean;
}

/** An act as its participant's members see it. */
export interface OwnAct {
  readonly id: string;
  readonly now: Instant;
  readonly type: ActType;
  readonly vehicle: Vehicle;
  readonly status: ActStatus;
  readonly kind: ParticipantKind;
  readonly participant: { readonly id: string; readonly name: TaggedText };
  /** The register number, once readers see the act. */
  readonly number: string | null;
  /** The act it is about. */
  readonly earlier: {
    readonly id: string;
    readonly type: ActType;
    readonly number: string | null;
  } | null;
  readonly updatedAt: Instant;
  readonly version: number;
  /** When a draft ends unless somebody touches it; null for what was sent. */
  readonly expiresAt: Instant | null;
  readonly receivedAt: Instant | null;
  readonly registeredAt: Instant | null;
  readonly withdrawnAt: Instant | null;
  /** When its next report is due; null where it never lapses. */
  readonly reportDueAt: Instant | null;
  readonly answers: Answers;
  readonly evidence: readonly OwnFile[];
  readonly sections: readonly OwnSection[];
  /** What each question page is filled from, see `seenMark`. */
  readonly seen: Readonly<Record<Exclude<SectionName, "evidence">, string>>;
  readonly can: Abilities;
  readonly case: OwnCase | null;
  readonly events: readonly {
    readonly key: string;
    readonly event: string;
    readonly reasonCode: string | null;
    readonly at: Instant;
  }[];
}

/** A line in a participant's list of its own acts. */
export interface OwnActLine {
  readonly id: string;
  readonly type: ActType;
  readonly status: ActStatus;
  readonly number: string | null;
  /** Waits for its owner: a draft, a returned act, a question. */
  readonly isOpen: boolean;
  readonly doneOn: string | null;
  readonly updatedAt: Instant;
}

export interface OwnActs {
  /** The reader may start an act for the participant. */
  readonly canStart: boolean;
  readonly acts: readonly OwnActLine[];
}

/** Something that waits for the reader, whichever participant it belongs to. */
export interface OpenDraft {
  readonly id: string;
  readonly type: ActType;
  readonly status: ActStatus;
  readonly updatedAt: Instant;
  /** The participant's name in the reader's language where it has one. */
  readonly participant: string | undefined;
}

/** What a participant may start now, and what it began already. */
export interface ActStart {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly name: TaggedText;
  /** Endorsements open to it. */
  readonly types: readonly ActType[];
  readonly vehicles: readonly Vehicle[];
  readonly underWay: readonly Pick<
    OwnAct,
    "id" | "type" | "status" | "updatedAt"
  >[];
  /** Its acts in force, and which acts about them are open. */
  readonly earlier: readonly {
    readonly id: string;
    readonly type: ActType;
    readonly vehicle: Vehicle;
    readonly doneOn: string | null;
    readonly number: string | null;
    readonly types: readonly ("amend" | "reaffirm")[];
  }[];
}
