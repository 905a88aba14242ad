export type CsvValue = string | number | boolean | null | undefined;

/** First characters that make a spreadsheet run a cell, with their full-width forms. */
const formula = /^[=+\-@\t\r\n＝＋－＠]/u;

/** Text that no spreadsheet runs as a formula: what looks like one gets an apostrophe in front. */
export const neutralText = (text: string): string =>
  formula.test(text) ? `'${text}` : text;

/**
 * One cell of a CSV file, RFC 4180. Text that a spreadsheet would run as a
 * formula gets an apostrophe in front; numbers stay numbers.
 */
export function csvCell(value: CsvValue): string {
  if (value === null || value === undefined) return "";
  if (typeof value !== "string") return String(value);
  const text = neutralText(value);
  return /[",\r\n\t']|^\s|\s$/u.test(text)
    ? `"${text.replaceAll('"', '""')}"`
    : text;
}

/** One line of a CSV file with its line end (CRLF, RFC 4180 section 2). */
export const csvRow = (values: readonly CsvValue[]): string =>
  `${values.map(csvCell).join(",")}\r\n`;
