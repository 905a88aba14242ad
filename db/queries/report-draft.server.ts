import { and, eq, lt } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { files } from "../schema/file.server";
import { reportDrafts } from "../schema/report.server";

export type ReportDraftRow = typeof reportDrafts.$inferSelect;

export async function findReportDraft(db: Queries, actId: string) {
  const [row] = await db
    .select()
    .from(reportDrafts)
    .where(eq(reportDrafts.actId, actId));
  return row;
}

/** Drafts nobody touched since. */
export const listIdleReportDrafts = (
  db: Queries,
  before: number,
  limit: number,
) =>
  db
    .select()
    .from(reportDrafts)
    .where(lt(reportDrafts.updatedAt, before))
    .limit(limit);

/**
 * Keeps a draft that still is as the caller read it; version 0 stands for none.
 * @returns false when somebody else changed it in between
 */
export async function keepReportDraft(
  tx: Tx,
  seenVersion: number,
  row: Omit<ReportDraftRow, "version">,
): Promise<boolean> {
  const version = seenVersion + 1;
  if (seenVersion === 0) {
    const made = await tx
      .insert(reportDrafts)
      .values({ ...row, version })
      .onConflictDoNothing()
      .returning({ actId: reportDrafts.actId });
    return made.length === 1;
  }
  const changed = await tx
    .update(reportDrafts)
    .set({ ...row, version })
    .where(
      and(
        eq(reportDrafts.actId, row.actId),
        eq(reportDrafts.version, seenVersion),
      ),
    )
    .returning({ actId: reportDrafts.actId });
  return changed.length === 1;
}

/** Ends a draft; false when it is another one by now, or none. */
export async function deleteReportDraft(
  tx: Tx,
  { actId, version }: Pick<ReportDraftRow, "actId" | "version">,
): Promise<boolean> {
  const gone = await tx
    .delete(reportDrafts)
    .where(
      and(eq(reportDrafts.actId, actId), eq(reportDrafts.version, version)),
    )
    .returning({ actId: reportDrafts.actId });
  return gone.length === 1;
}

export async function deleteFile(tx: Tx, id: string): Promise<void> {
  await tx.delete(files).where(eq(files.id, id));
}
