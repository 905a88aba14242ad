import type { MessageParams } from "../kernel/errors";

/** Most write-ups in one file. */
export const mostRows = 500;
/** Largest file, in bytes. */
export const mostBytes = 20 * 1024 * 1024;

/** One row as it was read: what it says, before anything is checked. */
export interface RawRow {
  /** Row of the table as spreadsheet programs count; place in the list for JSON, from 1. */
  readonly row: number;
  readonly value: Readonly<Record<string, unknown>>;
}

/** What is wrong with a row, or still missing in it. */
export interface Problem {
  /** 0: of the file as a whole. */
  readonly row: number;
  /** Name of the field, empty for the whole row. */
  readonly field: string;
  /** Full message key. */
  readonly key: string;
  readonly params: MessageParams;
}

/** What a dry run tells: nothing was written. */
export interface DryRun {
  readonly rows: number;
  /** Any of these keeps the whole file out. */
  readonly errors: readonly Problem[];
  /** What the drafts still lack before they can be sent. */
  readonly missing: readonly Problem[];
  readonly titles: readonly {
    readonly row: number;
    readonly title: string;
    readonly lang: string;
  }[];
}
