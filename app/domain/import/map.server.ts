import type { Context } from "../../context.server";
import { conflict, unprocessable } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { isLanguageCode } from "../reference/language";
import type { ImportField, Reading } from "./model";
import { getImport, moveImport } from "./move.server";
import type { ImportForm } from "./schema";

type MapForm = Extract<ImportForm, { do: "map" | "sheet" }>;

/** One field for each column, by the form's `columns.N`. */
function columnsFrom(
  chosen: MapForm["columns"],
  heads: readonly string[],
): (ImportField | null)[] {
  const columns = heads.map((_, index) => chosen[String(index)] ?? null);
  const fields = columns.filter((field) => field !== null);
  const twice = fields.find((field, at) => fields.indexOf(field) !== at);
  if (twice !== undefined) {
    const column = columns.lastIndexOf(twice);
    throw unprocessable(
      "import.error.field-twice",
      `columns.${String(column)}`,
    );
  }
  if (!fields.some((field) => /^name(?:_(?:ar|zh|en|fr|ru|es))?$/.test(field)))
    throw unprocessable("import.error.no-name-column", "columns.0");
  return columns;
}

/**
 * The officer's word on how to read the file; it is read again by it. Another
 * sheet, or another encoding, has other heads: those are looked for anew.
 * @throws DomainError 422 when two columns hold one field, or none the name
 */
export async function mapImport(
  ctx: Context,
  id: string,
  form: MapForm,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const seen = authorize(
      ctx.actor,
      "import.prepare",
      await getImport(tx, id),
    );
    if (!seen.reading) throw conflict("import.error.wrong-state");
    if (!isLanguageCode(form.nameLang))
      throw unprocessable("import.error.choose", "nameLang");
    const sheet = form.sheet ?? seen.reading.sheet;
    if (
      sheet !== seen.reading.sheet &&
      !seen.sheets.some(({ name }) => name === sheet)
    )
      throw unprocessable("import.error.choose", "sheet");
    const encoding = form.encoding ?? seen.reading.encoding;
    const isOther =
      form.do === "sheet" ||
      sheet !== seen.reading.sheet ||
      encoding !== seen.reading.encoding;
    const reading: Reading = {
      ...seen.reading,
      sheet,
      encoding,
      dateOrder: form.dateOrder,
      kind: form.kind,
      lang: form.nameLang,
      columns: isOther ? [] : columnsFrom(form.columns, seen.reading.heads),
    };
    await moveImport(tx, ctx, seen, "map", { reading, counts: null });
  });
}
