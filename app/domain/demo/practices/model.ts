import type { Locale } from "../../kernel/localized";
import type { ParticipantKind } from "../../participant/model";
import type {
  CostBand,
  DataCategory,
  DurationBand,
  GovernmentLevel,
  InstrumentType,
  LegalTradition,
  StaffingBand,
  TransferMechanism,
} from "../../practice/model";
import type { TopicCode } from "../../reference/model";

/** The words of an invented write-up in one language. */
export interface DemoWords {
  readonly title: string;
  readonly summary: string;
  readonly problem: string;
  readonly objective: string;
  readonly measure: string;
  readonly blocks: readonly {
    readonly name: string;
    readonly steps: string;
    readonly preconditions: string;
  }[];
  readonly actors: string;
  readonly legalBasis: string;
  readonly indicators: readonly {
    readonly name: string;
    readonly baseline: string;
    readonly target: string;
    readonly actual: string;
  }[];
  readonly assessment: string;
  readonly sideEffects: string;
  readonly failures: string;
  readonly lessons: string;
  readonly preconditions: string;
  readonly ldcChanges: string;
  readonly notSuitable: string;
}

/** An invented write-up; who owns it is chosen by kind, region and language. */
export interface DemoPractice {
  /** Stable within the demonstration; other data speak of it by this. */
  readonly key: string;
  readonly by: ParticipantKind;
  /** M49 code of a region. */
  readonly region: string;
  readonly lang: Locale;
  readonly topics: readonly TopicCode[];
  readonly instrument: InstrumentType;
  readonly tradition?: LegalTradition;
  readonly level?: GovernmentLevel;
  readonly data: readonly DataCategory[];
  readonly mechanism?: TransferMechanism;
  readonly cost: CostBand;
  readonly staffing: StaffingBand;
  readonly duration: DurationBand;
  readonly startedOn: string;
  readonly endedOn?: string;
  /** When the indicators were measured, and by whom. */
  readonly measuredOn?: string;
  readonly source?: string;
  readonly words: DemoWords;
  /** Whole translations. */
  readonly also?: Readonly<Partial<Record<Locale, DemoWords>>>;
}
