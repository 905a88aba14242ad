import { findImportFile } from "../../../db/queries/import.server";
import { listFindingsAfter } from "../../../db/queries/import-review.server";
import type { Context } from "../../context.server";
import { translator } from "../../i18n/translate";
import { csvRow } from "../kernel/csv";
import { openStored } from "../file/open.server";
import { authorize } from "../permissions/authorize";
import { findingText } from "./finding-text";
import { getImport } from "./move.server";

/** The spreadsheet itself, opened for reading; only officers see it whole. */
export async function openImportFile(ctx: Context, id: string) {
  const seen = authorize(
    ctx.actor,
    "import.read",
    await getImport(ctx.db.read, id),
  );
  return openStored(ctx.files, await findImportFile(ctx.db.read, seen.fileId));
}

const ROWS = 500;

/** All findings as CSV in the reader's language, a piece at a time. */
export async function findingsCsv(
  ctx: Context,
  id: string,
): Promise<AsyncGenerator<string>> {
  const { actor, db, locale } = ctx;
  authorize(actor, "import.read", await getImport(db.read, id));
  const t = translator(locale);
  async function* pieces() {
    yield `\ufeff${csvRow([
      t("import.csv.row"),
      t("import.csv.name"),
      t("import.csv.weight"),
      t("import.csv.column"),
      t("import.csv.what"),
      t("import.csv.choice"),
      t("import.csv.code"),
    ])}`;
    for (let after = 0; ;) {
      const findings = await listFindingsAfter(db.read, id, after, ROWS);
      const last = findings.at(-1);
      if (!last) return;
      after = last.row;
      yield findings
        .map((one) =>
          csvRow([
            one.row,
            one.label,
            t(`import.weight.${one.weight}`),
            one.field === null
              ? ""
              : (t.find(`import.field.${one.field}`) ?? ""),
            findingText(t, one),
            one.choice,
            one.code,
          ]),
        )
        .join("");
    }
  }
  return pieces();
}
