import { neutralText } from "../kernel/csv";
import type { Cell } from "./model";

/** The most text one cell of a spreadsheet holds. */
const MOST = 32_767;

const entities: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
};

/**
 * Text between tags of SpreadsheetML. What XML forbids is dropped; `_x0041_`
 * would be read as a character, so its first stroke is written as one.
 */
export const sheetText = (text: string): string =>
  text
    .slice(0, MOST)
    .replace(/[\ud800-\udbff](?![\udc00-\udfff])/g, "")
    .replace(/(?<![\ud800-\udbff])[\udc00-\udfff]/g, "")
    // eslint-disable-next-line no-control-regex -- these are what XML forbids
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "")
    .replace(/_(?=x[0-9a-f]{4}_)/gi, "_x005F_")
    .replace(/[&<>"]/g, (character) => entities[character] ?? "");

/** The letters of a column: 0 is A, 26 is AA. */
export function columnName(index: number): string {
  const letter = String.fromCharCode(65 + (index % 26));
  return index < 26 ? letter : columnName(Math.floor(index / 26) - 1) + letter;
}

/** One cell; an empty one is nothing. `style` is an index into the styles of the book. */
function cellXml(value: Cell, place: string, style: number): string {
  const s = style === 0 ? "" : ` s="${String(style)}"`;
  if (value === null || value === "") return "";
  if (typeof value === "number") {
    return `<c r="${place}"${s}><v>${String(value)}</v></c>`;
  }
  const text = sheetText(neutralText(value));
  return `<c r="${place}"${s} t="inlineStr"><is><t xml:space="preserve">${text}</t></is></c>`;
}

/** One row of a sheet; rows count from 1. */
export const rowXml = (
  values: readonly Cell[],
  row: number,
  style = 0,
): string =>
  `<row r="${String(row)}">${values
    .map((value, at) => cellXml(value, columnName(at) + String(row), style))
    .join("")}</row>`;
