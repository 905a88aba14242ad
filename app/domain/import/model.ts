import type { MessageParams } from "../kernel/errors";
import type { Instant } from "../kernel/clock";
import type { PartialDay } from "../kernel/partial-day";
import type { ParticipantKind } from "../participant/model";

/** The life of an import; labels: `import.state.<code>`. */
export const importStates = [
  "received",
  "mapping",
  "reading",
  "review",
  "approval",
  "writing",
  "done",
  "failed",
  "discarded",
] as const;
export type ImportState = (typeof importStates)[number];

/** What a column of the spreadsheet may hold; labels: `import.field.<code>`. */
export const importFields = [
  "name",
  "name_lang",
  "name_ar",
  "name_zh",
  "name_en",
  "name_fr",
  "name_ru",
  "name_es",
  "kind",
  "area",
  "website",
  "contact",
  "lei",
  "ror",
  "register_name",
  "register_number",
  "act",
  "date",
  "proposals",
  "statement",
  "statement_lang",
  "signatory",
  "signatory_title",
] as const;
export type ImportField = (typeof importFields)[number];

export const isImportField = (text: unknown): text is ImportField =>
  importFields.some((field) => field === text);

export const formats = ["csv", "xlsx"] as const;
export type SheetFormat = (typeof formats)[number];

export const encodings = [
  "utf-8",
  "utf-16le",
  "utf-16be",
  "windows-1252",
  "gb18030",
  "windows-1251",
  "windows-1256",
] as const;
export type Encoding = (typeof encodings)[number];

/** How days written with numbers only are read: 3/4/2026. */
export const dateOrders = ["unknown", "dmy", "mdy"] as const;
export type DateOrder = (typeof dateOrders)[number];

/** How the rows are to be understood: chosen by the officer, or seen in the file. */
export interface Reading {
  /** One field or null for each column, by its place. Empty: not known yet. */
  readonly columns: readonly (ImportField | null)[];
  /** The heads of the columns as they stand in the file. */
  readonly heads: readonly string[];
  /** Row of the heads, from 1. */
  readonly headRow: number;
  /** Name of the sheet; null for CSV, and for the first one. */
  readonly sheet: string | null;
  readonly encoding: Encoding | null;
  readonly dateOrder: DateOrder;
  /** The kind of rows that name none. */
  readonly kind: ParticipantKind | null;
  /** What officers said of words that name no kind we know, by the word's key. */
  readonly kinds?: Readonly<Record<string, ParticipantKind>> | undefined;
  /** Language of names in Latin letters that name none. */
  readonly lang: string;
}

/** Kinds that a list may hold; states and regional bodies are never imported. */
export const importableKinds = [
  "company",
  "civil_society",
  "academia",
  "international_organization",
] as const satisfies readonly ParticipantKind[];
export type ImportableKind = (typeof importableKinds)[number];

/** How heavy a finding is; labels: `import.weight.<code>`. */
export const weights = ["problem", "doubt", "hint"] as const;
/** `problem` refuses the row, `doubt` needs a choice, `hint` is a doubt on a refused row. */
export type Weight = (typeof weights)[number];

export const rowStates = ["accepted", "doubt", "refused"] as const;
export type RowState = (typeof rowStates)[number];

/** Something found in one row. `value` is what stands there, cut short. */
export interface Finding {
  readonly code: string;
  /** The field it is about; null for the row as a whole. */
  readonly field: ImportField | null;
  readonly weight: Weight;
  readonly params: MessageParams;
  /** Values to choose from beside keeping and leaving out. */
  readonly options: readonly string[];
}

/** Counts kept on the import, brought up to date by the reader and by choices. */
export interface ImportCounts {
  readonly rows: number;
  readonly accepted: number;
  readonly doubt: number;
  readonly refused: number;
  readonly blank: number;
}

/** A row as it would be written. */
export interface StagedRecord {
  readonly kind: ParticipantKind;
  readonly area: string | null;
  readonly website: string | null;
  readonly contact: string | null;
  readonly names: readonly StagedName[];
  readonly identifiers: readonly {
    readonly scheme: "lei" | "ror" | "register";
    readonly authority: string;
    readonly value: string;
  }[];
  /** As exactly as the row says it; null where it does not. */
  readonly doneOn: PartialDay | null;
  readonly proposals: readonly number[];
  readonly statement: string | null;
  readonly statementLang: string;
  readonly signatory: string | null;
  readonly signatoryTitle: string | null;
}

export interface StagedName {
  readonly lang: string;
  readonly name: string;
  readonly transliteration: string | null;
  readonly isOriginal: boolean;
  readonly matchKey: string;
  readonly skeleton: string;
}

/** How far a long work is. */
export interface Progress {
  readonly rows: number;
  /** From 0 to 1: the part of the file that was read. */
  readonly share: number;
  readonly startedAt: Instant;
  /** The last register number the dry run compared with. */
  readonly seq: number;
}

/** A file larger than this holds more than a hundred thousand rows. */
export const maxImportBytes = 32 * 1024 * 1024;
export const mostRows = 100_000;
export const mostColumns = 100;
/** As much of a cell's text as is shown. */
export const shownLength = 80;
