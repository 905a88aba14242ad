import { and, asc, desc, eq } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  engagementAmendments,
  engagementFormerTerms,
} from "../schema/engagement-terms.server";

export type AmendmentRow = typeof engagementAmendments.$inferSelect;
export type FormerTermsRow = typeof engagementFormerTerms.$inferSelect;

/** Every change of the terms that was proposed, the newest first. */
export const listAmendments = (db: Queries, engagementId: string) =>
  db
    .select()
    .from(engagementAmendments)
    .where(eq(engagementAmendments.engagementId, engagementId))
    .orderBy(desc(engagementAmendments.revision));

/** @returns false when another one is proposed already */
export async function insertAmendment(
  tx: Tx,
  row: AmendmentRow,
): Promise<boolean> {
  const inserted = await tx
    .insert(engagementAmendments)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: engagementAmendments.id });
  return inserted.length === 1;
}

/**
 * Changes a proposal that still is open and says what the caller read.
 * @returns false when somebody else was faster
 */
export async function updateAmendment(
  tx: Tx,
  seen: Pick<AmendmentRow, "id" | "revision">,
  change: Partial<AmendmentRow>,
): Promise<boolean> {
  const changed = await tx
    .update(engagementAmendments)
    .set(change)
    .where(
      and(
        eq(engagementAmendments.id, seen.id),
        eq(engagementAmendments.revision, seen.revision),
        eq(engagementAmendments.status, "proposed"),
      ),
    )
    .returning({ id: engagementAmendments.id });
  return changed.length === 1;
}

/** Terms that no longer hold, the oldest first. */
export const listFormerTerms = (db: Queries, engagementId: string) =>
  db
    .select()
    .from(engagementFormerTerms)
    .where(eq(engagementFormerTerms.engagementId, engagementId))
    .orderBy(asc(engagementFormerTerms.revision));

export async function insertFormerTerms(
  tx: Tx,
  row: FormerTermsRow,
): Promise<void> {
  await tx.insert(engagementFormerTerms).values(row);
}
