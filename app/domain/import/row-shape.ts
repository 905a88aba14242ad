import { found, shown } from "./cell-checks";
import type { Finding, Reading } from "./model";
import type { SheetRow } from "./sheet";

const total =
  /^(?:(?:grand |sub-?)?totals?|sum|total général|sous-total|suma(?: total)?|subtotal|итого|всего|المجموع|الإجمالي|合计|总计|小计)(?:\s*[:：=(]?\s*[\d\s.,]*\)?)?$/iu;

/**
 * A row that is no row of the list: its heads again, a line of totals, a
 * heading between rows. Its cells need not be read.
 */
export function strayRow(row: SheetRow, reading: Reading): Finding | undefined {
  const texts = row.cells.map(({ text }) => text.trim());
  const filled = texts.filter((text) => text !== "");
  const [first = ""] = filled;
  const fields = reading.columns.filter((field) => field !== null).length;
  const heads = reading.heads.map((head) => head.trim());
  if (
    filled.length > 1 &&
    texts.length <= heads.length &&
    heads.every((head, column) => head === (texts[column] ?? ""))
  )
    return found("row-heads", null, "problem");
  if (total.test(first))
    return found("row-total", null, "problem", { value: shown(first) });
  const isLonely =
    filled.length === 1 &&
    fields >= 3 &&
    reading.kind === null &&
    row.cells.every(({ mark }) => mark === undefined);
  return isLonely
    ? found("row-one-cell", null, "problem", { value: shown(first) })
    : undefined;
}
