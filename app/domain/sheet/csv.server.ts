import { csvRow } from "../kernel/csv";
import { licence, type Sheet } from "./model";

/** What each row says of itself after its own cells. */
const provenance = ["as_of", "source", "rule", "licence"];

/**
 * A sheet as CSV (RFC 4180) after a byte order mark. Each row carries its day,
 * its source, the address of its rule and its licence, so that rows cut out of
 * the file keep them.
 */
export async function* sheetCsv({
  columns,
  batches,
  about,
}: Sheet): AsyncGenerator<string> {
  const asOf = about.asOf ?? new Date(about.asAt).toISOString();
  const own = [asOf, about.address, about.ruleAddress, licence.id];
  const keys = columns.map(({ key }) => key);
  yield `\uFEFF${csvRow([...keys, ...provenance])}`;
  for await (const rows of batches()) {
    yield rows.map((row) => csvRow([...row, ...own])).join("");
  }
}
