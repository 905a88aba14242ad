import type { ActStatus, ActType, Commitment } from "../act/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { ReportAnswers, ReportFile } from "./model";

/** The page of a report that is being written. */
export interface OwnReport {
  readonly id: string;
  readonly type: ActType;
  readonly status: ActStatus;
  readonly number: string | null;
  readonly participant: { readonly id: string; readonly name: TaggedText };
  /** Language of the act's own texts. */
  readonly lang: string;
  readonly commitments: readonly Commitment[];
  /** When the report is due; null for those whose acts never lapse. */
  readonly dueAt: Instant | null;
  readonly canReport: boolean;
  readonly answers: ReportAnswers;
  /** Files of the draft, by id. */
  readonly files: Readonly<Record<string, ReportFile>>;
  /** Null while nothing was saved. */
  readonly savedAt: Instant | null;
  /** 0 while nothing was saved. */
  readonly version: number;
  /** What is missing before it can be sent, by field. */
  readonly problems: Readonly<Record<string, { readonly key: string }>>;
  /** The reports sent so far. */
  readonly sent: number;
}
