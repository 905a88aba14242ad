import { Readable } from "node:stream";
import { sheetCsv } from "../domain/sheet/csv.server";
import { sheetJson } from "../domain/sheet/json.server";
import type { Sheet, SheetFormat } from "../domain/sheet/model";
import { sheetXlsx } from "../domain/sheet/xlsx.server";
import type { Locale } from "../domain/kernel/localized";
import type { Scope } from "./scope.server";
import { streamText } from "./stream.server";

/** Longer files are neither held in memory whole nor kept in the cache. */
const MOST_HELD = 512 * 1024;

const mediaTypes: Readonly<Record<SheetFormat, string>> = {
  csv: "text/csv; charset=utf-8",
  json: "application/json; charset=utf-8",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

interface Asked {
  readonly format: SheetFormat;
  readonly locale: Locale;
  readonly request: Request;
  readonly scope: Scope;
}

/** Bytes as an answer: short ones whole, the rest of long ones while they are being made. */
async function streamBytes(
  pieces: AsyncGenerator<Buffer>,
  { headers, scope }: { headers: Headers; scope: Scope },
): Promise<Response> {
  const held: Buffer[] = [];
  let size = 0;
  while (size <= MOST_HELD) {
    const piece = await pieces.next();
    if (piece.done) return new Response(Buffer.concat(held), { headers });
    held.push(piece.value);
    size += piece.value.length;
  }
  scope.cacheable = false;
  headers.set("cache-control", "no-store, no-transform");
  async function* all() {
    yield* held;
    yield* pieces;
  }
  const body = Readable.toWeb(Readable.from(all())) as ReadableStream;
  return new Response(body, { headers });
}

/** A sheet as a file of the format asked for; JSON is shown, the others are saved. */
export async function download(
  sheet: Sheet,
  { format, locale, request, scope }: Asked,
): Promise<Response> {
  const headers = new Headers({ "content-type": mediaTypes[format] });
  if (format === "json") {
    return streamText(sheetJson(sheet), { headers, request, scope });
  }
  headers.set(
    "content-disposition",
    `attachment; filename="fairway-${sheet.name}.${format}"`,
  );
  return format === "csv"
    ? streamText(sheetCsv(sheet), { headers, request, scope })
    : streamBytes(sheetXlsx(sheet, locale), { headers, scope });
}
