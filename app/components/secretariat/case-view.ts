import type {
  ActsFor,
  ActStatus,
  ActType,
  Alignment,
  CaseStage,
  EvidenceKind,
  Office,
  Vehicle,
} from "../../domain/act/model";
import type {
  IdentifierScheme,
  ParticipantKind,
} from "../../domain/participant/model";

/** What the parts of the case page read of its view. */
export interface CaseParticipant {
  readonly id: string;
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly website: string | null;
  readonly contact: string | null;
  readonly identityCheckedAt: number | null;
  readonly names: readonly {
    readonly lang: string;
    readonly text: string;
    readonly transliteration: string | null;
    readonly isOriginal: boolean;
  }[];
  readonly identifiers: readonly {
    readonly scheme: IdentifierScheme;
    readonly authority: string;
    readonly value: string;
  }[];
  readonly proofs: readonly {
    readonly domain: string;
    readonly dnsProvedAt: number | null;
    readonly mailProvedAt: number | null;
    readonly mailAddress: string | null;
  }[];
  readonly twins: readonly {
    readonly id: string;
    readonly reason: string;
    readonly lang: string;
    readonly name: string;
    readonly area: string | null;
  }[];
  readonly mixedWords: readonly string[];
}

export interface CaseAct {
  readonly type: ActType;
  readonly vehicle: Vehicle;
  readonly status: ActStatus;
  readonly lang: string;
  readonly statement: string | null;
  readonly receivedAt: number | null;
  readonly doneOn: string | null;
  readonly inEffectOn: string | null;
  readonly signatoryName: string | null;
  readonly signatoryOffice: Office | null;
  readonly signatoryTitle: string | null;
  readonly decidingOrgan: string | null;
  readonly actsFor: ActsFor | null;
  readonly groupEntities: string | null;
  readonly focalPoint: string | null;
  readonly proposals: readonly {
    readonly proposal: number;
    readonly alignment: Alignment;
    readonly text: string | null;
  }[];
  readonly commitments: readonly {
    readonly position: number;
    readonly proposal: number | null;
    readonly measure: string;
    readonly target: string;
    readonly dueOn: string;
  }[];
}

export interface CaseEvidence {
  readonly fileId: string;
  readonly kind: EvidenceKind;
  readonly name: string;
  readonly size: number;
  readonly sha256: string;
}

export interface CaseDecision {
  readonly id: string;
  readonly round: number;
  readonly stage: CaseStage;
  readonly outcome: "passed" | "returned" | "rejected";
  readonly reasonCode: string | null;
  readonly note: string | null;
  readonly officer: string;
  readonly decidedAt: number;
}

export interface CaseMessage {
  readonly id: string;
  readonly fromSecretariat: boolean;
  readonly author: string;
  readonly body: string;
  readonly lang: string;
  readonly at: number;
}
