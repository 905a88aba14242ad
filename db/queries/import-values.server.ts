import { and, asc, eq, inArray, isNotNull } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { importFindings, importRows } from "../schema/import.server";

/** Every decided doubt of an import, with the names of their rows. */
export const listChosen = (db: Queries, importId: string) =>
  db
    .select({
      row: importFindings.row,
      label: importRows.label,
      code: importFindings.code,
      params: importFindings.params,
      choice: importFindings.choice,
    })
    .from(importFindings)
    .innerJoin(
      importRows,
      and(
        eq(importRows.importId, importFindings.importId),
        eq(importRows.row, importFindings.row),
      ),
    )
    .where(
      and(
        eq(importFindings.importId, importId),
        isNotNull(importFindings.choice),
      ),
    );

/** The findings of one kind, in the order of the spreadsheet. */
export const listFindingsOf = (
  db: Queries,
  importId: string,
  code: string,
  limit: number,
) =>
  db
    .select({
      row: importFindings.row,
      code: importFindings.code,
      weight: importFindings.weight,
      params: importFindings.params,
      options: importFindings.options,
      choice: importFindings.choice,
    })
    .from(importFindings)
    .where(
      and(eq(importFindings.importId, importId), eq(importFindings.code, code)),
    )
    .orderBy(asc(importFindings.row))
    .limit(limit);

/** Rows named in one statement. */
const AT_ONCE = 500;

/** The same choice for the doubts of one kind in some rows. */
export async function updateChoicesAt(
  tx: Tx,
  importId: string,
  { code, rows }: { readonly code: string; readonly rows: readonly number[] },
  choice: string,
): Promise<void> {
  for (let from = 0; from < rows.length; from += AT_ONCE)
    await tx
      .update(importFindings)
      .set({ choice })
      .where(
        and(
          eq(importFindings.importId, importId),
          eq(importFindings.code, code),
          eq(importFindings.weight, "doubt"),
          inArray(importFindings.row, rows.slice(from, from + AT_ONCE)),
        ),
      );
}
