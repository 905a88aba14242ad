import type { Day, Instant } from "../kernel/clock";

/** What a download comes as. */
export const sheetFormats = ["csv", "json", "xlsx"] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export type Cell = string | number | null;

export interface SheetColumn {
  /** Stable and the same in every language, so that programs can rely on it. */
  readonly key: string;
  /** In the reader's language; the head of the column in a spreadsheet. */
  readonly label: string;
}

/** The licence of all register data: see decision 009. */
export const licence = {
  id: "CC-BY-4.0",
  url: "https://creativecommons.org/licenses/by/4.0/",
} as const;

/** Where the rows of a file come from; every file says so itself. */
export interface Provenance {
  /** Absolute address of the page that shows the same, with its query. */
  readonly address: string;
  /** The instant its rows hold for: the end of the past day, else when it was made. */
  readonly asAt: Instant;
  /** The past day as which the register was read; null: as it stood when the file was made. */
  readonly asOf: Day | null;
  /** How the figures are counted, in the reader's language. */
  readonly rule: string;
  /** Absolute address where that rule is written. */
  readonly ruleAddress: string;
  /** How to cite the view, in the reader's language. */
  readonly citation: string;
}

/** Rows with their heads, ready to be written as any of the formats. */
export interface Sheet {
  /** The stem of the file name, with the past day it was read as of. */
  readonly name: string;
  readonly title: string;
  readonly columns: readonly SheetColumn[];
  /** Some rows at a time; each has a cell for each column. */
  readonly batches: () =>
    | Iterable<readonly (readonly Cell[])[]>
    | AsyncIterable<readonly (readonly Cell[])[]>;
  readonly about: Provenance;
}
