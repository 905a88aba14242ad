import type {
  ActProposal,
  ActStatus,
  ActsFor,
  ActType,
  CaseStage,
  Commitment,
  Office,
} from "../../domain/act/model";
import type { Day, Instant } from "../../domain/kernel/clock";
import type { RegisterEntry } from "../../domain/register/model";

interface RelatedAct {
  readonly seq: number;
  readonly type: ActType;
  readonly status: ActStatus;
}

/** What the components of an act's page need of it. */
export interface PublicActView {
  readonly entry: RegisterEntry;
  readonly proposals: readonly ActProposal[];
  readonly commitments: readonly Commitment[];
  readonly statement: string | null;
  /** Language of the act's own texts, BCP 47. */
  readonly lang: string;
  readonly signatoryOffice: Office | null;
  readonly decidingOrgan: string | null;
  readonly actsFor: ActsFor | null;
  readonly groupEntities: string | null;
  readonly inEffectOn: Day | null;
  readonly checks: Readonly<Partial<Record<CaseStage, Instant>>>;
  readonly events: readonly {
    readonly event: string;
    readonly reasonCode: string | null;
    readonly at: Instant;
  }[];
  readonly about: RelatedAct | null;
  readonly followers: readonly RelatedAct[];
}
