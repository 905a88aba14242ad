import { Readable } from "node:stream";
import { CsvError, parse } from "csv-parse";
import { unprocessable } from "../kernel/errors";
import type { Encoding } from "./model";
import type { SheetRow } from "./sheet";
import { decodeText } from "./text-lines.server";

const delimiters = [",", ";", "\t", "|"] as const;
/** A record this long means a quotation mark that is never closed. */
const LONGEST_RECORD = 200_000;

/** How often a delimiter stands outside quotation marks. */
function countOutside(text: string, delimiter: string): number {
  let inside = false;
  let count = 0;
  for (const letter of text) {
    if (letter === '"') inside = !inside;
    else if (letter === delimiter && !inside) count += 1;
  }
  return count;
}

/** What parts the cells, by the first lines that hold any. */
export function guessDelimiter(head: string): string {
  const named = /^sep=(.)\r?\n/.exec(head)?.[1];
  if (named !== undefined) return named;
  const lines = head.split(/\r?\n|\r/).slice(0, 20);
  const scores = delimiters.map((delimiter) => ({
    delimiter,
    score: Math.max(...lines.map((line) => countOutside(line, delimiter))),
    lines: lines.filter((line) => countOutside(line, delimiter) > 0).length,
  }));
  scores.sort((a, b) => b.lines * b.score - a.lines * a.score);
  return scores[0]?.delimiter ?? ",";
}

async function* withHead(head: string, rest: AsyncGenerator<string>) {
  yield head;
  yield* rest;
}

/**
 * The rows of a CSV file, streamed. Rows are counted as spreadsheet programs
 * count them: a quoted line break begins no row, an empty line is one.
 * @throws DomainError 422 where a quotation mark is never closed
 */
export async function* csvRows(
  bytes: Readable,
  encoding: Encoding,
): AsyncGenerator<SheetRow> {
  const { text, strange } = decodeText(bytes, encoding);
  let head = "";
  while (head.length < 20_000) {
    const next = await text.next();
    if (next.done) break;
    head += next.value;
  }
  head = head.replace(/^\ufeff/, "");
  const source = Readable.from(withHead(head, text));
  const parser = source.pipe(
    parse({
      delimiter: guessDelimiter(head),
      info: true,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      max_record_size: LONGEST_RECORD,
    }),
  );
  let row = 0;
  try {
    for await (const each of parser as AsyncIterable<{
      record: string[];
      info: { lines: number };
    }>) {
      row += 1;
      let mixed = false;
      while ((strange[0] ?? Infinity) <= each.info.lines) {
        strange.shift();
        mixed = true;
      }
      if (row === 1 && each.record[0]?.startsWith("sep=")) continue;
      yield {
        row,
        cells: each.record.map((cell) => ({ text: cell })),
        ...(mixed ? { mixed } : {}),
      };
    }
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const { records } = error as { records?: number };
    throw unprocessable("import.error.quote-open", "file", {
      row: (records ?? row) + 1,
    });
  } finally {
    // Whoever wanted the first rows only leaves no file open.
    source.destroy();
  }
}
