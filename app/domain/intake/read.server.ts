import { Readable } from "node:stream";
import { csvRows } from "../import/csv-rows.server";
import { detectEncoding } from "../import/text-lines.server";
import { unprocessable } from "../kernel/errors";
import { mostRows, type Problem, type RawRow } from "./model";
import { knownFields, readHead, rowValue } from "./table.server";

export interface ReadFile {
  readonly rows: readonly RawRow[];
  readonly problems: readonly Problem[];
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** A list of write-ups, alone or under `practices`. */
function listIn(parsed: unknown): unknown[] | null {
  if (Array.isArray(parsed)) return parsed as unknown[];
  const inside = isRecord(parsed) ? parsed["practices"] : undefined;
  return Array.isArray(inside) ? (inside as unknown[]) : null;
}

function readJson(bytes: Buffer): ReadFile {
  let parsed: unknown;
  try {
    parsed = JSON.parse(
      new TextDecoder("utf-8", { fatal: true }).decode(bytes),
    );
  } catch {
    throw unprocessable("intake.error.no-json", "file");
  }
  const list = listIn(parsed);
  if (list === null) throw unprocessable("intake.error.no-list", "file");
  const problems: Problem[] = [];
  const rows = list.map((value, at): RawRow => {
    const row = at + 1;
    if (!isRecord(value)) {
      problems.push({
        row,
        field: "",
        key: "intake.error.no-object",
        params: {},
      });
      return { row, value: {} };
    }
    for (const field of Object.keys(value)) {
      if (knownFields.has(field)) continue;
      const params = { name: field.slice(0, 80) };
      problems.push({
        row,
        field: "",
        key: "intake.error.unknown-field",
        params,
      });
    }
    return { row, value };
  });
  return { rows, problems };
}

async function readCsv(bytes: Buffer): Promise<ReadFile> {
  const encoding = await detectEncoding(Readable.from([bytes]));
  const rows: RawRow[] = [];
  const problems: Problem[] = [];
  let columns: ReturnType<typeof readHead>[] | null = null;
  for await (const { row, cells } of csvRows(
    Readable.from([bytes]),
    encoding,
  )) {
    const texts = cells.map(({ text }) => text);
    if (texts.every((text) => text.trim() === "")) continue;
    if (columns === null) {
      columns = texts.map(readHead);
      texts.forEach((text, at) => {
        if (columns?.[at] !== null || text.trim() === "") return;
        const params = { name: text.trim().slice(0, 80) };
        problems.push({
          row,
          field: "",
          key: "intake.error.unknown-field",
          params,
        });
      });
      continue;
    }
    rows.push({ row, value: rowValue(columns, texts) });
    if (rows.length > mostRows) break;
  }
  return { rows, problems };
}

/**
 * The rows of a file of write-ups.
 * @throws DomainError 422 with field `file` for what is no list, is empty or too long
 */
export async function readWriteUps(
  name: string,
  bytes: Buffer,
): Promise<ReadFile> {
  const isJson = /\.json$/i.test(name.trim());
  const read = isJson ? readJson(bytes) : await readCsv(bytes);
  if (read.rows.length === 0) throw unprocessable("intake.error.empty", "file");
  if (read.rows.length > mostRows) {
    throw unprocessable("intake.error.too-many", "file", { most: mostRows });
  }
  return read;
}
