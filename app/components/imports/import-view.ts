import type {
  ImportCounts,
  ImportState,
  Progress,
  Reading,
  Weight,
} from "../../domain/import/model";
import type { Instant } from "../../domain/kernel/clock";
import type { MessageParams } from "../../domain/kernel/errors";

export interface FindingView {
  readonly row: number;
  readonly position: number;
  readonly label: string;
  readonly code: string;
  readonly field: string | null;
  readonly weight: Weight;
  readonly params: MessageParams;
  readonly options: readonly string[];
  readonly choice: string | null;
  readonly choices: readonly string[];
}

export interface CodeView {
  readonly code: string;
  readonly weight: Weight;
  readonly count: number;
  readonly open: number;
  readonly forAll: readonly string[];
}

export interface Outcomes {
  readonly rows: number;
  readonly refused: number;
  readonly leftOut: number;
  readonly undecided: number;
  readonly included: number;
}

/** What an import's page shows. */
export interface ImportView {
  readonly id: string;
  readonly state: ImportState;
  readonly fileName: string;
  readonly sha256: string;
  readonly reading: Reading | null;
  readonly sheets: readonly {
    readonly name: string;
    readonly hidden: boolean;
  }[];
  readonly samples: readonly (readonly string[])[];
  readonly counts: ImportCounts | null;
  readonly progress: Progress | null;
  readonly end: Instant | null;
  readonly failure: string | null;
  readonly failureParams: MessageParams | null;
  readonly uploader: string;
  readonly approver: string | null;
  readonly createdAt: Instant;
  readonly numbers: readonly string[] | null;
  readonly same: readonly {
    readonly id: string;
    readonly state: ImportState;
    readonly createdAt: Instant;
  }[];
  readonly outcomes: Outcomes | null;
  readonly findings: {
    readonly codes: readonly CodeView[];
    readonly total: number;
    /** The values that findings of the chosen kind are about. */
    readonly values: readonly {
      readonly value: string;
      readonly count: number;
      readonly choices: readonly string[];
      readonly choice: string | null;
    }[];
    readonly items: readonly FindingView[];
  } | null;
  readonly can: {
    readonly prepare: boolean;
    readonly approve: boolean;
    readonly needsProof: boolean;
  };
}
