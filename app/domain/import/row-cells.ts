import { cellProblem, found, saysNothing, shown } from "./cell-checks";
import type { Finding, ImportField, Reading } from "./model";
import type { Cell, SheetRow } from "./sheet";

const empty: Cell = { text: "" };

/** The cells of one row by what they hold, and what is found while they are read. */
export class RowCells {
  readonly findings: Finding[] = [];
  readonly #cells = new Map<ImportField, Cell>();

  constructor(
    row: SheetRow,
    readonly reading: Reading,
  ) {
    reading.columns.forEach((field, column) => {
      const cell = row.cells[column];
      if (field !== null && cell) this.#cells.set(field, cell);
    });
  }

  has(field: ImportField): boolean {
    return this.reading.columns.includes(field);
  }

  /** The cell as it stands, unchecked. */
  raw(field: ImportField): Cell {
    return this.#cells.get(field) ?? empty;
  }

  /** A cell's text, trimmed; empty where it says nothing, or has a problem that is noted now. */
  text(field: ImportField): string {
    const cell = this.raw(field);
    const text = cell.text.trim();
    if (cell.mark !== "formula" && (text === "" || saysNothing(text)))
      return "";
    const problem = cellProblem(cell, field);
    if (problem) {
      this.findings.push(problem);
      return "";
    }
    if (cell.mark === "merged")
      this.doubt("cell-merged", field, { value: shown(text) });
    return text;
  }

  problem(
    code: string,
    field: ImportField | null,
    params: Finding["params"] = {},
  ) {
    this.findings.push(found(code, field, "problem", params));
  }

  doubt(
    code: string,
    field: ImportField | null,
    params: Finding["params"] = {},
    options: readonly string[] = [],
  ) {
    this.findings.push(found(code, field, "doubt", params, options));
  }

  /** Whether something was already said about a field. */
  isTold(field: ImportField): boolean {
    return this.findings.some(
      (one) => one.field === field && one.weight === "problem",
    );
  }
}
