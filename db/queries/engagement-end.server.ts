import { and, asc, eq, isNotNull, isNull, lte } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { engagements } from "../schema/engagement.server";
import {
  engagementClosures,
  engagementFollowUps,
  engagementPublications,
  engagementReports,
} from "../schema/engagement-outcome.server";
import { markProviders } from "./offer-change.server";

export type ClosureRow = typeof engagementClosures.$inferSelect;
export type FollowUpRow = typeof engagementFollowUps.$inferSelect;
export type PublicationRow = typeof engagementPublications.$inferSelect;
export type EngagementReportRow = typeof engagementReports.$inferSelect;

export const listEngagementReports = (db: Queries, engagementId: string) =>
  db
    .select()
    .from(engagementReports)
    .where(eq(engagementReports.engagementId, engagementId))
    .orderBy(asc(engagementReports.period), asc(engagementReports.side));

/** False when the side has reported on this half-year already. */
export async function insertEngagementReport(
  tx: Tx,
  row: EngagementReportRow,
): Promise<boolean> {
  const added = await tx
    .insert(engagementReports)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: engagementReports.id });
  return added.length === 1;
}

export async function findClosure(db: Queries, engagementId: string) {
  const [row] = await db
    .select()
    .from(engagementClosures)
    .where(eq(engagementClosures.engagementId, engagementId));
  return row;
}

/** @param providerId whose record changes by it */
export async function insertClosure(
  tx: Tx,
  row: ClosureRow,
  providerId: string,
): Promise<void> {
  await tx.insert(engagementClosures).values(row);
  await markProviders(tx, [providerId]);
}

/** The provider's comment, once; false when there is one. */
export async function setClosureComment(
  tx: Tx,
  engagementId: string,
  comment: Pick<
    ClosureRow,
    "comment" | "commentLang" | "commentBy" | "commentAt"
  >,
): Promise<boolean> {
  const changed = await tx
    .update(engagementClosures)
    .set(comment)
    .where(
      and(
        eq(engagementClosures.engagementId, engagementId),
        isNull(engagementClosures.commentAt),
      ),
    )
    .returning({ id: engagementClosures.engagementId });
  return changed.length === 1;
}

export const listFollowUps = (db: Queries, engagementId: string) =>
  db
    .select()
    .from(engagementFollowUps)
    .where(eq(engagementFollowUps.engagementId, engagementId))
    .orderBy(asc(engagementFollowUps.months));

export async function insertFollowUp(tx: Tx, row: FollowUpRow): Promise<void> {
  await tx.insert(engagementFollowUps).values(row);
}

/** The answer to a follow-up, once; false when there is one. */
export async function answerFollowUp(
  tx: Tx,
  { engagementId, months }: Pick<FollowUpRow, "engagementId" | "months">,
  answer: Pick<FollowUpRow, "content" | "lang" | "by" | "at">,
): Promise<boolean> {
  const changed = await tx
    .update(engagementFollowUps)
    .set(answer)
    .where(
      and(
        eq(engagementFollowUps.engagementId, engagementId),
        eq(engagementFollowUps.months, months),
        isNull(engagementFollowUps.at),
      ),
    )
    .returning({ months: engagementFollowUps.months });
  return changed.length === 1;
}

export async function findPublication(db: Queries, engagementId: string) {
  const [row] = await db
    .select()
    .from(engagementPublications)
    .where(eq(engagementPublications.engagementId, engagementId));
  return row;
}

/** Writes the text to publish over the revision that was seen; false when somebody was faster. */
export async function savePublication(
  tx: Tx,
  row: PublicationRow,
): Promise<boolean> {
  if (row.revision === 1) {
    const added = await tx
      .insert(engagementPublications)
      .values(row)
      .onConflictDoNothing()
      .returning({ id: engagementPublications.engagementId });
    return added.length === 1;
  }
  const changed = await tx
    .update(engagementPublications)
    .set(row)
    .where(
      and(
        eq(engagementPublications.engagementId, row.engagementId),
        eq(engagementPublications.revision, row.revision - 1),
      ),
    )
    .returning({ id: engagementPublications.engagementId });
  return changed.length === 1;
}

/** Engagements whose next reminder is to go out. */
export const listToRemind = (db: Queries, now: number, limit: number) =>
  db
    .select({ id: engagements.id })
    .from(engagements)
    .where(and(isNotNull(engagements.remindAt), lte(engagements.remindAt, now)))
    .orderBy(asc(engagements.remindAt))
    .limit(limit);

/** Puts the next reminder; false when somebody else did meanwhile. */
export async function setRemindAt(
  tx: Tx,
  seen: Pick<typeof engagements.$inferSelect, "id" | "remindAt">,
  remindAt: number | null,
): Promise<boolean> {
  if (seen.remindAt === null) return false;
  const changed = await tx
    .update(engagements)
    .set({ remindAt })
    .where(
      and(eq(engagements.id, seen.id), eq(engagements.remindAt, seen.remindAt)),
    )
    .returning({ id: engagements.id });
  return changed.length === 1;
}
