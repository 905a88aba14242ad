import { importFields } from "../../../app/domain/import/model";
import type { Cell } from "../../../app/domain/import/sheet";
import { translator } from "../../../app/i18n/translate";
import {
  doubtful,
  goodRow,
  refused,
  type Broken,
} from "../../unit/import/broken-rows.data";
import { workbookOf } from "../../unit/import/workbook-sample";

/** One broken row as a file has it, and what must be said of it. */
export interface BrokenRow {
  readonly what: string;
  readonly cells: readonly (string | Cell)[];
  readonly code: string;
  readonly hidden?: boolean;
}

const syllables = "ka lo mi ran tes vor zu pel dri mon quo sha bel tur".split(
  " ",
);
/** A name nobody else has. */
const nameOf = (number: number) =>
  [7919, 104_729, 1_299_709]
    .map((factor) =>
      Array.from(
        { length: 4 },
        (_, at) =>
          syllables[Math.floor((number * factor) / 14 ** at) % 14] ?? "",
      ).join(""),
    )
    .join(" ");

export const rowOf = (given: Broken[1]): (string | Cell)[] =>
  importFields.map((field) => ({ ...goodRow, ...given })[field] ?? "");

/** Rows that are broken by themselves; each has a name of its own where its name is not the fault. */
const alone = [...refused, ...doubtful].map(
  ([what, cells, code], at): BrokenRow => ({
    what,
    code,
    cells: rowOf({ name: nameOf(at + 1), ...cells }),
  }),
);

const t = translator("en");
/** The heads of the template. */
const heads = importFields.map((field) => t(`import.field.${field}`));

/** Rows that are no rows of the list, or wider than it. */
const shapes: BrokenRow[] = [
  { what: "the heads again", cells: heads, code: "row-heads" },
  { what: "a line of totals", cells: ["Total", "", "130"], code: "row-total" },
  { what: "a heading between rows", cells: ["Africa"], code: "row-one-cell" },
  {
    what: "a cell too many",
    cells: [...rowOf({ name: nameOf(500) }), "more"],
    code: "cells-extra",
  },
];

const lei = "529900T8BM49AURSDO55";

/** Bodies that are on the register before. */
export const registered = [
  { name: "Lantern Harbour Analytics", lei },
  { name: "Яндара Дата" },
  { name: "Meridian Basalt Ledger" },
  { name: "Cobalt Orchard" },
].map((given) => rowOf(given));

const textOf = (cell: string | Cell) =>
  typeof cell === "string" ? cell : cell.text;

/** A row that is kept, to be repeated. */
const earlier = alone.find(({ code }) => code === "date-serial")?.cells ?? [];

/** Rows that repeat somebody on the register, or a row before. */
const doubles: BrokenRow[] = [
  {
    what: "a name on the register",
    cells: rowOf({ name: "LANTERN HARBOUR ANALYTICS" }),
    code: "same-name",
  },
  {
    what: "an identifier on the register",
    cells: rowOf({ name: nameOf(501), lei }),
    code: "same-identifier",
  },
  {
    what: "a name on the register, in another script",
    cells: rowOf({ name: "Yandara Data" }),
    code: "same-transliteration",
  },
  {
    what: "a name very close to one on the register",
    cells: rowOf({ name: "Meridian Basalt Ledgers" }),
    code: "close-name",
  },
  {
    what: "a name that looks like one on the register",
    cells: rowOf({ name: "Соbalt Orchard" }),
    code: "look-alike",
  },
  {
    what: "the same row twice",
    cells: earlier,
    code: "row-repeated",
  },
  {
    what: "a name of an earlier row",
    cells: rowOf({
      name: textOf(earlier[0] ?? ""),
      website: "https://example.com",
    }),
    code: "same-name",
  },
];

/** What a CSV file can be broken by; its last row is in another encoding. */
export const csvRows: readonly BrokenRow[] = [
  ...alone.filter(({ cells }) =>
    cells.every((cell) => typeof cell === "string"),
  ),
  ...shapes,
  ...doubles,
  {
    what: "a row in another encoding",
    cells: rowOf({ name: "Société Générale de Données Célestes" }),
    code: "encoding-mixed",
  },
];

const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
const line = (cells: BrokenRow["cells"]) =>
  `${cells.map((cell) => quoted(textOf(cell))).join(",")}\n`;

/** Rows under their heads; the first row has number 2. */
export const csvOf = (rows: readonly (readonly (string | Cell)[])[]): string =>
  line(heads) + rows.map(line).join("");

/** The broken CSV file: UTF-8, but for its last row. */
export function brokenCsv(): Buffer {
  const rows = csvRows.map(({ cells }) => cells);
  return Buffer.concat([
    Buffer.from(csvOf(rows.slice(0, -1)), "utf8"),
    Buffer.from(line(rows.at(-1) ?? []), "latin1"),
  ]);
}

/** What a workbook can be broken by. */
export const xlsxRows: readonly BrokenRow[] = [
  ...alone,
  ...shapes,
  ...doubles,
  {
    what: "a hidden row",
    cells: rowOf({ name: nameOf(502) }),
    code: "row-hidden",
    hidden: true,
  },
];

const escape = (text: string) =>
  text
    // eslint-disable-next-line no-control-regex -- what XML can't hold is written so
    .replace(/[\0-\x08\x0b\x0c\x0e-\x1f]/g, (sign) => {
      const code = sign.charCodeAt(0).toString(16).padStart(4, "0");
      return `_x${code.toUpperCase()}_`;
    })
    .replace(/&/g, "&amp;")
    .replace(/</g, "&lt;")
    .replace(/>/g, "&gt;");

const columnName = (column: number): string =>
  column < 26
    ? String.fromCharCode(65 + column)
    : columnName(Math.floor(column / 26) - 1) + columnName(column % 26);

const serialOf = (day: string) =>
  String((Date.parse(day) - Date.UTC(1899, 11, 30)) / 86_400_000);

function cellXml(cell: string | Cell, at: string): string {
  const { text, mark = "text" } =
    typeof cell === "string" ? { text: cell } : cell;
  switch (mark) {
    case "formula":
      return `<c r="${at}" t="str"><f>A1</f><v>${escape(text)}</v></c>`;
    case "error":
      return `<c r="${at}" t="e"><v>${text}</v></c>`;
    case "boolean":
      return `<c r="${at}" t="b"><v>${text === "TRUE" ? "1" : "0"}</v></c>`;
    case "date":
      return `<c r="${at}" s="1"><v>${serialOf(text)}</v></c>`;
    // A merged cell is empty: the one above tells.
    case "merged":
      return `<c r="${at}"/>`;
    default:
      return text === ""
        ? ""
        : `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escape(text)}</t></is></c>`;
  }
}

/** The broken workbook. A cell that is merged follows a row with the same value. */
export function brokenXlsx(): Buffer {
  const merged: string[] = [];
  const rows = [{ cells: heads, hidden: false }, ...xlsxRows].map(
    ({ cells, hidden }, index) => {
      const number = index + 1;
      const xml = cells.map((cell, column) => {
        const name = columnName(column);
        if (typeof cell !== "string" && cell.mark === "merged")
          merged.push(`${name}${String(number - 1)}:${name}${String(number)}`);
        return cellXml(cell, name + String(number));
      });
      return `<row r="${String(number)}"${hidden ? ' hidden="1"' : ""}>${xml.join("")}</row>`;
    },
  );
  return workbookOf({
    rows: rows.join(""),
    after: `<mergeCells>${merged.map((ref) => `<mergeCell ref="${ref}"/>`).join("")}</mergeCells>`,
  });
}
