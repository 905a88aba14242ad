import type { ImportRow } from "../../../db/queries/import.server";
import type { Context } from "../../context.server";
import { shown } from "./cell-checks";
import { findHeads, headSearch, isUnderstood } from "./heads";
import type { Reading } from "./model";
import { moveImport } from "./move.server";
import type { SheetRow } from "./sheet";
import { openSource, type Source } from "./source.server";
import { unprocessable } from "../kernel/errors";

const SAMPLES = 3;

async function firstRows(source: Source, sheet: string | null) {
  const rows: SheetRow[] = [];
  for await (const row of source.rows(sheet)) {
    rows.push(row);
    if (rows.length >= headSearch + SAMPLES) break;
  }
  return rows;
}

/** What a file's first rows say about how to read it. */
async function lookInside(ctx: Context, seen: ImportRow, source: Source) {
  const visible = source.sheets.filter(({ hidden }) => !hidden);
  const sheet =
    seen.reading?.sheet ?? visible[0]?.name ?? source.sheets[0]?.name ?? null;
  const rows = await firstRows(source, sheet);
  const heads = findHeads(rows.slice(0, headSearch));
  if (heads.row === 0) throw unprocessable("import.error.empty", "file");
  const samples = heads.texts.map((_, column) =>
    rows
      .filter(({ row }) => row > heads.row)
      .map(({ cells }) => shown(cells[column]?.text ?? ""))
      .filter((text) => text !== "")
      .slice(0, SAMPLES),
  );
  const reading: Reading = {
    columns: heads.columns,
    heads: heads.texts.map(shown),
    headRow: heads.row,
    sheet,
    encoding: source.encoding,
    dateOrder: seen.reading?.dateOrder ?? "unknown",
    kind: seen.reading?.kind ?? null,
    lang: seen.reading?.lang ?? ctx.locale,
  };
  const isClear = isUnderstood(heads) && visible.length <= 1;
  return { reading, samples, isClear };
}

/**
 * First look at an uploaded file: is it clear how to read it, or must the
 * officer say which column holds what? An officer's own answer is kept.
 */
export async function lookAtImport(
  ctx: Context,
  seen: ImportRow,
): Promise<ImportRow> {
  const source = await openSource(ctx.files, seen);
  if (seen.reading !== null && seen.reading.columns.length > 0) {
    return ctx.db.write((tx) => moveImport(tx, ctx, seen, "read"));
  }
  const { reading, samples, isClear } = await lookInside(ctx, seen, source);
  const sheets = source.sheets.map((one) => ({ ...one }));
  return ctx.db.write((tx) =>
    moveImport(tx, ctx, seen, isClear ? "read" : "ask", {
      reading,
      samples,
      sheets,
    }),
  );
}
