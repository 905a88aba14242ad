import { and, asc, desc, eq, inArray, gt, max, sql } from "drizzle-orm";
import type { Finding, ImportState } from "../../app/domain/import/model";
import { insertMany } from "../bulk.server";
import type { Queries, Tx } from "../client.server";
import { users } from "../schema/account.server";
import { files } from "../schema/file.server";
import { importFindings, importRows, imports } from "../schema/import.server";

export type ImportRow = typeof imports.$inferSelect;
export type StagedRow = typeof importRows.$inferSelect;
export type FindingRow = typeof importFindings.$inferSelect;

export async function insertImport(tx: Tx, row: ImportRow): Promise<void> {
  await tx.insert(imports).values(row);
}

export async function findImport(db: Queries, id: string) {
  const [row] = await db.select().from(imports).where(eq(imports.id, id));
  return row;
}

/**
 * Changes an import that still is as the caller read it.
 * @returns false when somebody else changed it in between
 */
export async function updateImport(
  tx: Tx,
  seen: Pick<ImportRow, "id" | "state" | "version">,
  change: Partial<ImportRow>,
): Promise<boolean> {
  const changed = await tx
    .update(imports)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(imports.id, seen.id),
        eq(imports.state, seen.state),
        eq(imports.version, seen.version),
      ),
    )
    .returning({ id: imports.id });
  return changed.length === 1;
}

/** Imports in some states, oldest first: the work there is. */
export const listImportsIn = (
  db: Queries,
  states: readonly ImportState[],
  limit: number,
) =>
  db
    .select()
    .from(imports)
    .where(inArray(imports.state, [...states]))
    .orderBy(asc(imports.id))
    .limit(limit);

/** All imports, newest first, with their files and officers. */
export const listImports = (db: Queries, limit: number, offset: number) =>
  db
    .select({
      id: imports.id,
      state: imports.state,
      sha256: imports.sha256,
      counts: imports.counts,
      createdAt: imports.createdAt,
      name: files.name,
      officer: users.name,
    })
    .from(imports)
    .innerJoin(files, eq(files.id, imports.fileId))
    .innerJoin(users, eq(users.id, imports.uploadedBy))
    .orderBy(desc(imports.id))
    .limit(limit)
    .offset(offset);

export async function countImports(db: Queries): Promise<number> {
  const [row] = await db.select({ count: sql<number>`count(*)` }).from(imports);
  return row?.count ?? 0;
}

export async function findImportFile(db: Queries, fileId: string) {
  const [row] = await db.select().from(files).where(eq(files.id, fileId));
  return row;
}

export async function findOfficer(db: Queries, id: string) {
  const [row] = await db
    .select({ name: users.name, email: users.email, locale: users.locale })
    .from(users)
    .where(eq(users.id, id));
  return row;
}

/** Other imports of the very same file. */
export const listSameFile = (db: Queries, sha256: string, except: string) =>
  db
    .select({
      id: imports.id,
      state: imports.state,
      createdAt: imports.createdAt,
    })
    .from(imports)
    .where(and(eq(imports.sha256, sha256), sql`${imports.id} <> ${except}`))
    .orderBy(desc(imports.id))
    .limit(5);

export async function deleteStaged(tx: Tx, importId: string): Promise<void> {
  await tx.delete(importFindings).where(eq(importFindings.importId, importId));
  await tx.delete(importRows).where(eq(importRows.importId, importId));
}

export async function insertStaged(
  tx: Tx,
  rows: readonly StagedRow[],
  findings: readonly FindingRow[],
): Promise<void> {
  await insertMany(tx, importRows, rows);
  await insertMany(tx, importFindings, findings);
}

/** Adds doubts that came up later; an accepted row becomes doubtful by them. */
export async function insertStagedFindings(
  tx: Tx,
  importId: string,
  fresh: readonly { readonly row: number; readonly finding: Finding }[],
): Promise<void> {
  for (const { row, finding } of fresh) {
    const at = and(
      eq(importFindings.importId, importId),
      eq(importFindings.row, row),
    );
    const [last] = await tx
      .select({ position: max(importFindings.position) })
      .from(importFindings)
      .where(at);
    await tx.insert(importFindings).values({
      ...finding,
      importId,
      row,
      position: (last?.position ?? -1) + 1,
      options: [...finding.options],
      choice: null,
    });
    await tx
      .update(importRows)
      .set({ state: "doubt" })
      .where(and(eq(importRows.importId, importId), eq(importRows.row, row)));
  }
}

/** Staged rows that are not refused, in the order of the spreadsheet. */
export const listWritable = (
  db: Queries,
  importId: string,
  afterRow: number,
  limit: number,
) =>
  db
    .select()
    .from(importRows)
    .where(
      and(
        eq(importRows.importId, importId),
        gt(importRows.row, afterRow),
        inArray(importRows.state, ["accepted", "doubt"]),
      ),
    )
    .orderBy(asc(importRows.row))
    .limit(limit);

/** The doubts of a stretch of rows. */
export const listDoubts = (
  db: Queries,
  importId: string,
  from: number,
  to: number,
) =>
  db
    .select()
    .from(importFindings)
    .where(
      and(
        eq(importFindings.importId, importId),
        eq(importFindings.weight, "doubt"),
        sql`${importFindings.row} between ${from} and ${to}`,
      ),
    )
    .orderBy(asc(importFindings.row), asc(importFindings.position));

/** The import that an act came by, with its row and file. */
export async function findSourceOfAct(db: Queries, actId: string) {
  const [row] = await db
    .select({
      row: importRows.row,
      sha256: imports.sha256,
      importId: imports.id,
      createdAt: imports.createdAt,
      name: files.name,
    })
    .from(importRows)
    .innerJoin(imports, eq(imports.id, importRows.importId))
    .innerJoin(files, eq(files.id, imports.fileId))
    .where(eq(importRows.actId, actId));
  return row;
}
