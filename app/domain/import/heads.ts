import { fieldOfHead } from "./head-words";
import { mostColumns, type ImportField } from "./model";
import { isBlank, type SheetRow } from "./sheet";

/** Rows looked at for the heads: titles and notes may stand above them. */
export const headSearch = 20;

export interface Heads {
  /** From 1; 0 where the file has no row. */
  readonly row: number;
  readonly texts: readonly string[];
  readonly columns: readonly (ImportField | null)[];
}

const known = (columns: Heads["columns"]) =>
  columns.filter((column) => column !== null).length;

/** The fields that heads name; each field once, the first column wins. */
export function columnsOf(texts: readonly string[]): (ImportField | null)[] {
  const taken = new Set<ImportField>();
  return texts.slice(0, mostColumns).map((text) => {
    const field = fieldOfHead(text);
    if (field === null || taken.has(field)) return null;
    taken.add(field);
    return field;
  });
}

/** The row that names most fields among the first ones; else the first that is not blank. */
export function findHeads(rows: readonly SheetRow[]): Heads {
  let best: Heads = { row: 0, texts: [], columns: [] };
  for (const row of rows) {
    if (isBlank(row)) continue;
    const texts = row.cells.map(({ text }) => text.trim());
    const columns = columnsOf(texts);
    if (best.row === 0 || known(columns) > known(best.columns))
      best = { row: row.row, texts, columns };
  }
  return best;
}

/** What must be known before rows can be read. */
export const needed = ["name"] as const satisfies readonly ImportField[];

/** Whether the heads say enough to read the rows without asking. */
export const isUnderstood = ({ texts, columns }: Heads): boolean =>
  needed.every((field) => columns.includes(field)) &&
  (columns.includes("kind") || columns.includes("area")) &&
  texts.every((text, index) => text === "" || columns[index] != null);
