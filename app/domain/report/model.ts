import type { Instant } from "../kernel/clock";

/**
 * How a commitment stands. Always shown as a word and a shape; the colour only
 * says it again. Labels: message area `report`, `light.<code>`.
 */
export const lights = ["done", "on_track", "delayed", "stopped"] as const;
export type Light = (typeof lights)[number];

/** What a report says of one commitment, or of the act as a whole. */
export interface ReportPart {
  readonly text: string | null;
  /** Where more can be read. */
  readonly link: string | null;
  readonly fileId: string | null;
}

/** What a report says of one commitment. */
export interface ReportItem extends ReportPart {
  /** The commitment's place in the act. */
  readonly position: number;
  /** Null while a draft does not say. */
  readonly light: Light | null;
}

/** A report as its author writes it. */
export interface ReportAnswers extends ReportPart {
  /** Language of its texts, BCP 47. */
  readonly lang: string;
  readonly items: readonly ReportItem[];
}

/** The days before a report is due on which its participant is reminded. */
export const reminderDays = [90, 30, 7] as const;
export type ReminderDays = (typeof reminderDays)[number];

/** What a page shows of a report's file; the bytes have a door of their own. */
export interface ReportFile {
  readonly fileId: string;
  readonly name: string;
  /** In bytes. */
  readonly size: number;
  readonly sha256: string;
}

/** A sent report, as readers see it. Who wrote it is not told. */
export interface SentReport {
  readonly id: string;
  /** Counted within its act, from one. */
  readonly number: number;
  readonly at: Instant;
  readonly lang: string;
  readonly text: string | null;
  readonly link: string | null;
  readonly file: ReportFile | null;
  /** When the next one was due from then on; null where acts never lapse. */
  readonly nextDueAt: Instant | null;
  readonly items: readonly {
    readonly position: number;
    readonly light: Light;
    readonly text: string | null;
    readonly link: string | null;
    readonly file: ReportFile | null;
  }[];
}
