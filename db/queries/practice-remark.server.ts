import { and, asc, eq, isNull } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  practiceRemarks,
  practiceReviews,
} from "../schema/practice-review.server";

export type RemarkRow = typeof practiceRemarks.$inferSelect;

/** Remarks of a cycle, oldest first, each with the state of its review. */
export const listRemarks = (db: Queries, practiceId: string, cycle: number) =>
  db
    .select({ remark: practiceRemarks, status: practiceReviews.status })
    .from(practiceRemarks)
    .innerJoin(
      practiceReviews,
      eq(practiceReviews.id, practiceRemarks.reviewId),
    )
    .where(
      and(
        eq(practiceRemarks.practiceId, practiceId),
        eq(practiceReviews.cycle, cycle),
      ),
    )
    .orderBy(asc(practiceRemarks.id));

export async function findRemark(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(practiceRemarks)
    .where(eq(practiceRemarks.id, id));
  return row;
}

export async function insertRemark(tx: Tx, row: RemarkRow): Promise<void> {
  await tx.insert(practiceRemarks).values(row);
}

/** Takes back a remark of one's own that nobody answered. */
export async function deleteRemark(
  tx: Tx,
  { id, reviewId }: { readonly id: string; readonly reviewId: string },
): Promise<boolean> {
  const gone = await tx
    .delete(practiceRemarks)
    .where(
      and(
        eq(practiceRemarks.id, id),
        eq(practiceRemarks.reviewId, reviewId),
        isNull(practiceRemarks.answer),
      ),
    )
    .returning({ id: practiceRemarks.id });
  return gone.length === 1;
}

export async function updateRemark(
  tx: Tx,
  id: string,
  change: Partial<RemarkRow>,
): Promise<void> {
  await tx
    .update(practiceRemarks)
    .set(change)
    .where(eq(practiceRemarks.id, id));
}
