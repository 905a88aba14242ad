import type { Places } from "../file/store.server";
import { unprocessable } from "../kernel/errors";
import { mostColumns } from "./model";
import { dayOfSerial } from "./serial";
import { mostCellLength, type Cell, type SheetRow } from "./sheet";
import {
  readSharedTexts,
  readWorkbook,
  type Workbook,
} from "./workbook.server";
import { readXml } from "./xml.server";
import { openZip, type Parts } from "./zip.server";

/** The place of a column, from 0, in a cell's name: C7 is in column 2. */
export function columnOf(reference: string): number {
  let column = 0;
  for (const letter of reference) {
    const value = letter.charCodeAt(0) - 64;
    if (value < 1 || value > 26) break;
    column = column * 26 + value;
  }
  return column - 1;
}

/** Where the list of merged blocks begins; as much of a file's end as is kept. */
const MARK = "mergeCells";
const LONGEST_LIST = 8 * 1024 * 1024;

/** The end of a sheet from its list of merged blocks on: it stands after the rows. */
async function mergeList(parts: Parts, part: string): Promise<string> {
  const bytes = await parts.open(part);
  let before = Buffer.alloc(0);
  let list = "";
  for await (const chunk of (bytes ?? []) as AsyncIterable<Buffer>) {
    if (list !== "") {
      if (list.length < LONGEST_LIST) list += chunk.toString("latin1");
      continue;
    }
    const both = Buffer.concat([before, chunk]);
    const at = both.indexOf(MARK);
    if (at >= 0) list = both.toString("latin1", at);
    else before = both.subarray(-MARK.length);
  }
  return list;
}

/** Cells that are merged into the one above or before them, by row and column. */
async function readMerged(parts: Parts, part: string) {
  const merged = new Map<string, { row: number; column: number }>();
  const list = await mergeList(parts, part);
  for (const [, from = "", to = ""] of list.matchAll(
    /ref="([A-Z]+\d+):([A-Z]+\d+)"/g,
  )) {
    const top = Number(/\d+/.exec(from)?.[0]);
    const bottom = Number(/\d+/.exec(to)?.[0]);
    const left = columnOf(from);
    const right = Math.min(columnOf(to), mostColumns);
    for (let row = top; row <= bottom && merged.size < 200_000; row += 1)
      for (let column = left; column <= right; column += 1)
        if (row !== top || column !== left)
          merged.set(`${String(row)} ${String(column)}`, {
            row: top,
            column: left,
          });
  }
  return merged;
}

interface Raw {
  column: number;
  type: string;
  style: number;
  value: string;
  formula: boolean;
}

/** Characters that XML can't hold stand as `_x0007_` in a workbook (ECMA-376 part 1, 22.9.2.19). */
const unescaped = (text: string) =>
  text.includes("_x")
    ? text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) =>
        String.fromCharCode(Number.parseInt(code, 16)),
      )
    : text;

function cellOf(raw: Raw, book: Workbook, shared: readonly string[]): Cell {
  const { type, value } = raw;
  if (raw.formula) return { text: value.slice(0, 200), mark: "formula" };
  if (type === "e") return { text: value, mark: "error" };
  if (type === "b")
    return { text: value === "1" ? "TRUE" : "FALSE", mark: "boolean" };
  if (type === "s") return { text: unescaped(shared[Number(value)] ?? "") };
  if (type === "d") return { text: value.slice(0, 10), mark: "date" };
  if (type === "n" && value !== "" && book.dateStyles.has(raw.style)) {
    const day = dayOfSerial(Number(value), book.from1904);
    return day === undefined ? { text: value } : { text: day, mark: "date" };
  }
  return { text: unescaped(value) };
}

/** One sheet's XML as rows. */
async function* sheetRows(
  parts: Parts,
  part: string,
  book: Workbook,
  onBytes: (count: number) => void,
): AsyncGenerator<SheetRow> {
  const shared = await readSharedTexts(parts);
  const merged = await readMerged(parts, part);
  const anchors = new Set(
    [...merged.values()].map(
      ({ row, column }) => `${String(row)} ${String(column)}`,
    ),
  );
  const anchorTexts = new Map<string, Cell>();
  const bytes = await parts.open(part);
  if (!bytes) throw unprocessable("import.error.broken-workbook", "file");
  let ready: SheetRow[] = [];
  let row = 0;
  let hidden = false;
  let cells: Cell[] = [];
  let raw: Raw | undefined;
  let reads: "v" | "t" | null = null;
  let phonetic = false;

  const endCell = () => {
    if (!raw || raw.column < 0 || raw.column >= mostColumns) return;
    if (raw.value.length > mostCellLength)
      raw.value = raw.value.slice(0, mostCellLength + 1);
    const cell = cellOf(raw, book, shared);
    while (cells.length < raw.column) cells.push({ text: "" });
    cells[raw.column] = cell;
    const place = `${String(row)} ${String(raw.column)}`;
    if (anchors.has(place)) anchorTexts.set(place, cell);
  };
  const endRow = () => {
    if (merged.size > 0) fillMerged(row, cells, merged, anchorTexts);
    ready.push({ row, cells, ...(hidden ? { hidden } : {}) });
  };

  const pieces = readXml(bytes, {
    bytes: onBytes,
    open(name, attributes) {
      if (name === "row") {
        row = Number(attributes["r"] ?? row + 1);
        hidden =
          attributes["hidden"] === "1" || attributes["hidden"] === "true";
        cells = [];
      } else if (name === "c") {
        const { r, t = "n", s = "0" } = attributes;
        raw = {
          column: r === undefined ? cells.length : columnOf(r),
          type: t,
          style: Number(s),
          value: "",
          formula: false,
        };
      } else if (name === "f" && raw) raw.formula = true;
      else if (name === "rPh") phonetic = true;
      else if ((name === "v" || name === "t") && raw && !phonetic) reads = name;
    },
    text(text) {
      if (reads && raw && raw.value.length <= mostCellLength) raw.value += text;
    },
    close(name) {
      if (name === "v" || name === "t") reads = null;
      else if (name === "rPh") phonetic = false;
      else if (name === "c") {
        endCell();
        raw = undefined;
      } else if (name === "row") endRow();
    },
  });
  try {
    while (!(await pieces.next()).done) {
      const now = ready;
      ready = [];
      yield* now;
    }
  } finally {
    // Whoever wanted the first rows only leaves no file open.
    await pieces.return(undefined);
  }
}

/** Cells of a merged block say what its first cell says, and are marked. */
function fillMerged(
  row: number,
  cells: Cell[],
  merged: ReadonlyMap<string, { row: number; column: number }>,
  texts: ReadonlyMap<string, Cell>,
) {
  for (let column = 0; column < mostColumns; column += 1) {
    const anchor = merged.get(`${String(row)} ${String(column)}`);
    if (!anchor) continue;
    while (cells.length <= column) cells.push({ text: "" });
    const first = texts.get(`${String(anchor.row)} ${String(anchor.column)}`);
    // A block that only spans columns is a wide cell, not a repeated value.
    if (first && anchor.row !== row && cells[column]?.text === "")
      cells[column] = { text: first.text, mark: "merged" };
  }
}

export interface OpenWorkbook {
  readonly sheets: Workbook["sheets"];
  rows(sheet: string | null): AsyncGenerator<SheetRow>;
  /** From 0 to 1: the part of the sheet that was read so far. */
  share(): number;
}

/**
 * Opens a workbook. Nothing is unpacked but its list of sheets and its styles.
 * @throws DomainError 422 for a hostile or broken file
 */
export async function openWorkbook(places: Places): Promise<OpenWorkbook> {
  const parts = await openZip(places);
  const book = await readWorkbook(parts);
  let read = 0;
  let size = 0;
  return {
    sheets: book.sheets,
    share: () => (size === 0 ? 0 : read / size),
    rows(sheet) {
      const found =
        book.sheets.find(({ name }) => name === sheet) ??
        book.sheets.find(({ hidden }) => !hidden) ??
        book.sheets[0];
      if (!found) throw unprocessable("import.error.no-workbook", "file");
      read = 0;
      size = parts.sizes.get(found.part) ?? 0;
      return sheetRows(parts, found.part, book, (count) => {
        read += count;
      });
    },
  };
}
