import {
  and,
  asc,
  desc,
  eq,
  exists,
  gt,
  inArray,
  isNull,
  lt,
  lte,
  or,
  sql,
} from "drizzle-orm";
import type {
  PracticeStage,
  ReviewStatus,
} from "../../app/domain/practice/model";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { memberships } from "../schema/account.server";
import { practices } from "../schema/practice.server";
import {
  practiceReviewForms,
  practiceReviews,
} from "../schema/practice-review.server";

export type ReviewRow = typeof practiceReviews.$inferSelect;
export type ReviewFormRow = typeof practiceReviewForms.$inferSelect;

export async function findReview(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(practiceReviews)
    .where(eq(practiceReviews.id, id));
  return row;
}

const reviewsOf = prepared((db) =>
  db
    .select()
    .from(practiceReviews)
    .where(
      and(
        eq(practiceReviews.practiceId, sql.placeholder("practiceId")),
        eq(practiceReviews.cycle, sql.placeholder("cycle")),
      ),
    )
    .orderBy(asc(practiceReviews.id))
    .prepare(),
);

/** Everybody asked to review a cycle, in the order in which they were asked. */
export const listReviews = (db: Queries, practiceId: string, cycle: number) =>
  reviewsOf(db).execute({ practiceId, cycle });

/** What a person was asked to review, newest first, with the texts' state. */
export const listReviewsBy = (db: Queries, reviewerId: string, limit: number) =>
  db
    .select({
      review: practiceReviews,
      stage: practices.stage,
      cycle: practices.cycle,
      lang: practices.originalLang,
      content: practices.content,
    })
    .from(practiceReviews)
    .innerJoin(practices, eq(practices.id, practiceReviews.practiceId))
    .where(eq(practiceReviews.reviewerId, reviewerId))
    .orderBy(desc(practiceReviews.id))
    .limit(limit);

export async function insertReview(tx: Tx, row: ReviewRow): Promise<void> {
  await tx.insert(practiceReviews).values(row);
}

/** Changes a review that still is as the caller read it; false when it is not. */
export async function updateReview(
  tx: Tx,
  seen: Pick<ReviewRow, "id" | "version">,
  change: Partial<ReviewRow>,
): Promise<boolean> {
  const changed = await tx
    .update(practiceReviews)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(practiceReviews.id, seen.id),
        eq(practiceReviews.version, seen.version),
      ),
    )
    .returning({ id: practiceReviews.id });
  return changed.length === 1;
}

export async function insertReviewForm(
  tx: Tx,
  row: ReviewFormRow,
): Promise<void> {
  await tx.insert(practiceReviewForms).values(row);
}

/** Forms of several reviews, oldest first. */
export const listReviewForms = (db: Queries, reviewIds: readonly string[]) =>
  reviewIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(practiceReviewForms)
        .where(inArray(practiceReviewForms.reviewId, [...reviewIds]))
        .orderBy(
          asc(practiceReviewForms.versionSeq),
          asc(practiceReviewForms.id),
        );

const waiting: readonly ReviewStatus[] = ["invited", "accepted"];
const counting: readonly ReviewStatus[] = [...waiting, "submitted"];
const underWork: readonly PracticeStage[] = [
  "in_review",
  "revision_requested",
  "approved",
];

/** Reviews of the text a practice has under work now. */
const current = eq(practices.cycle, practiceReviews.cycle);

const ofReview = {
  id: practiceReviews.id,
  practiceId: practiceReviews.practiceId,
};

/** Reviews waited for in vain since an instant or longer, the longest first. */
export const listLapsedReviews = (
  db: Queries,
  dueBefore: number,
  limit: number,
) =>
  db
    .select(ofReview)
    .from(practiceReviews)
    .innerJoin(practices, eq(practices.id, practiceReviews.practiceId))
    .where(
      and(
        inArray(practiceReviews.status, [...waiting]),
        lte(practiceReviews.dueAt, dueBefore),
        eq(practices.stage, "in_review"),
        current,
      ),
    )
    .orderBy(asc(practiceReviews.dueAt))
    .limit(limit);

/** Reviews due soon without a reminder, and due now without a second one. */
export const listReviewsToRemind = (
  db: Queries,
  { now, before }: { readonly now: number; readonly before: number },
  limit: number,
) =>
  db
    .select(ofReview)
    .from(practiceReviews)
    .innerJoin(practices, eq(practices.id, practiceReviews.practiceId))
    .where(
      and(
        inArray(practiceReviews.status, [...waiting]),
        eq(practices.stage, "in_review"),
        current,
        or(
          and(
            lte(practiceReviews.dueAt, now + before),
            isNull(practiceReviews.remindedAt),
          ),
          and(
            lte(practiceReviews.dueAt, now),
            lt(practiceReviews.remindedAt, practiceReviews.dueAt),
          ),
        ),
      ),
    )
    .orderBy(asc(practiceReviews.dueAt))
    .limit(limit);

/** Practices under work in which somebody reviews, or all where one person does. */
export async function listReviewedBy(
  db: Queries,
  reviewerId: string,
): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: practiceReviews.practiceId })
    .from(practiceReviews)
    .innerJoin(practices, eq(practices.id, practiceReviews.practiceId))
    .where(
      and(
        eq(practiceReviews.reviewerId, reviewerId),
        inArray(practiceReviews.status, [...counting]),
        inArray(practices.stage, [...underWork]),
        current,
      ),
    );
  return found.map(({ id }) => id);
}

/**
 * Practices under work a reviewer of which became a member somewhere since they
 * were asked, by id, after one. Most stay on this list: to join is not to be
 * dependent.
 */
export async function listReviewedByJoiners(
  db: Queries,
  after: string,
  limit: number,
): Promise<string[]> {
  const found = await db
    .selectDistinct({ id: practiceReviews.practiceId })
    .from(practiceReviews)
    .innerJoin(practices, eq(practices.id, practiceReviews.practiceId))
    .where(
      and(
        inArray(practiceReviews.status, [...counting]),
        inArray(practices.stage, [...underWork]),
        current,
        gt(practiceReviews.practiceId, after),
        exists(
          db
            .select({ at: memberships.createdAt })
            .from(memberships)
            .where(
              and(
                eq(memberships.userId, practiceReviews.reviewerId),
                gt(memberships.createdAt, practiceReviews.invitedAt),
              ),
            ),
        ),
      ),
    )
    .orderBy(asc(practiceReviews.practiceId))
    .limit(limit);
  return found.map(({ id }) => id);
}
