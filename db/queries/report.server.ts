import { and, asc, desc, eq, inArray, lte, max, or } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { acts } from "../schema/act.server";
import { files } from "../schema/file.server";
import { reportItems, reports } from "../schema/report.server";

export type ReportRow = typeof reports.$inferSelect;
export type ReportItemRow = typeof reportItems.$inferSelect;

/**
 * The reports on an act, newest first; who wrote them is left out.
 * @param until the last instant that counts, for a page as of a past day
 */
export const listReports = (db: Queries, actId: string, until: number) =>
  db
    .select({
      id: reports.id,
      number: reports.number,
      at: reports.at,
      lang: reports.lang,
      text: reports.text,
      link: reports.link,
      fileId: reports.fileId,
      dueAt: reports.dueAt,
      nextDueAt: reports.nextDueAt,
    })
    .from(reports)
    .where(and(eq(reports.actId, actId), lte(reports.at, until)))
    .orderBy(desc(reports.number));

/** What these reports say of each commitment, in the order of the act. */
export const listReportItems = (db: Queries, reportIds: readonly string[]) =>
  db
    .select()
    .from(reportItems)
    .where(inArray(reportItems.reportId, [...reportIds]))
    .orderBy(asc(reportItems.position));

export const listFilesById = (db: Queries, ids: readonly string[]) =>
  db
    .select({
      fileId: files.id,
      name: files.name,
      size: files.size,
      sha256: files.sha256,
      mediaType: files.mediaType,
    })
    .from(files)
    .where(inArray(files.id, [...ids]));

/** The due dates that reports met and set, oldest first. */
export const listReportDates = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      actId: reports.actId,
      at: reports.at,
      dueAt: reports.dueAt,
      nextDueAt: reports.nextDueAt,
    })
    .from(reports)
    .where(inArray(reports.actId, [...actIds]))
    .orderBy(asc(reports.number));

/** The present due date of acts. */
export const listDueDates = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      actId: acts.id,
      kind: acts.participantKind,
      dueAt: acts.reportDueAt,
    })
    .from(acts)
    .where(inArray(acts.id, [...actIds]));

/** A file of a sent report on an act, if it is one. */
export async function findReportFile(
  db: Queries,
  actId: string,
  fileId: string,
) {
  const [row] = await db
    .select({
      id: files.id,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
    })
    .from(reports)
    .leftJoin(reportItems, eq(reportItems.reportId, reports.id))
    .innerJoin(
      files,
      or(eq(files.id, reports.fileId), eq(files.id, reportItems.fileId)),
    )
    .where(and(eq(reports.actId, actId), eq(files.id, fileId)))
    .limit(1);
  return row;
}

/** The number of an act's next report. */
export async function nextReportNumber(tx: Tx, actId: string): Promise<number> {
  const [row] = await tx
    .select({ last: max(reports.number) })
    .from(reports)
    .where(eq(reports.actId, actId));
  return (row?.last ?? 0) + 1;
}

export async function insertReport(
  tx: Tx,
  row: ReportRow,
  items: readonly ReportItemRow[],
): Promise<void> {
  await tx.insert(reports).values(row);
  if (items.length > 0) await tx.insert(reportItems).values([...items]);
}
