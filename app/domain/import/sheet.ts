/** One cell as it was read; `mark` says why its text can't simply be trusted. */
export interface Cell {
  readonly text: string;
  readonly mark?: CellMark;
}
export type CellMark = "formula" | "error" | "date" | "boolean" | "merged";

/** One row of a sheet. `row` counts from 1, as spreadsheet programs show it. */
export interface SheetRow {
  readonly row: number;
  readonly cells: readonly Cell[];
  /** Part of the row is in another encoding than the file. */
  readonly mixed?: boolean;
  readonly hidden?: boolean;
}

export interface SheetName {
  readonly name: string;
  readonly hidden: boolean;
}

export const isBlank = ({ cells }: SheetRow): boolean =>
  cells.every(({ text, mark }) => text.trim() === "" && mark !== "formula");

/** A cell in memory costs little while the texts do; this bounds a row. */
export const mostCellLength = 32_767;
