import type { Queries, Tx } from "../../../db/client.server";
import {
  listReviewedBy,
  listReviewForms,
  listReviews,
  updateReview,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import {
  findPractice,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { Instant } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { type Dependence, dependenceOf } from "../practice/independence";
import {
  type PublicationObstacle,
  publicationObstacle,
} from "../practice/publication";
import type { ReviewStatus } from "../practice/model";
import type { ReviewForm } from "../practice/review-form";
import { authorFactsOf, reviewersFacts } from "./facts.server";
import { tellEditor, tellReviewers } from "./letters.server";

type Here = Pick<Context, "actor" | "now" | "env">;

/** States in which a person still has a part in the review. */
export const activeStatuses = [
  "invited",
  "accepted",
  "submitted",
] as const satisfies readonly ReviewStatus[];
export const isActive = ({ status }: Pick<ReviewRow, "status">): boolean =>
  activeStatuses.some((one) => one === status);

/**
 * Whoever left the body they reviewed for still has reviewed for it; before
 * that, they have nobody left to review for.
 */
const counts = (reason: Dependence | null, status: ReviewStatus) =>
  reason === null || (reason === "no_member" && status === "submitted");

/** Why each active reviewer of a cycle is not independent any more, by review. */
export async function findDependent(
  db: Queries,
  practice: PracticeRow,
  reviews: readonly ReviewRow[],
  now: Instant,
): Promise<ReadonlyMap<string, Dependence>> {
  const active = reviews.filter(isActive);
  if (active.length === 0) return new Map();
  const author = await authorFactsOf(db, practice);
  const facts = await reviewersFacts(db, active, now);
  const found = new Map<string, Dependence>();
  active.forEach((review, index) => {
    const fact = facts[index];
    const reason = fact ? dependenceOf(fact, author) : "no_member";
    if (reason !== null && !counts(reason, review.status)) {
      found.set(review.id, reason);
    }
  });
  return found;
}

/** A review as it was read, changed, with its audit row. @throws DomainError 409 */
export async function changeReview(
  tx: Tx,
  ctx: Pick<Context, "actor" | "now">,
  review: ReviewRow,
  action: string,
  change: Partial<ReviewRow>,
  reason?: string,
): Promise<ReviewRow> {
  if (!(await updateReview(tx, review, change))) throw conflict("error.stale");
  await recordAudit(tx, ctx, {
    action: `review.${action}`,
    subjectKind: "practice",
    subjectId: review.practiceId,
    ...(reason === undefined ? {} : { reason }),
    detail: { review: review.id, reviewer: review.reviewerId },
  });
  return { ...review, ...change, version: review.version + 1 };
}

/** Ends a review that does not count; its reason is shown wherever it is. */
export async function voidReview(
  tx: Tx,
  ctx: Here,
  practice: PracticeRow,
  review: ReviewRow,
  reason: Dependence | "conflict",
): Promise<void> {
  await changeReview(
    tx,
    ctx,
    review,
    "voided",
    {
      status: "void",
      voidReason: `review.dependence.${reason}`,
      voidedAt: ctx.now,
    },
    reason,
  );
  await tellEditor(tx, ctx, practice, "void");
  await tellReviewers(tx, ctx, practice, [review.reviewerId], "void");
}

/**
 * Asks of every active reviewer anew whether they are independent, and ends the
 * reviews of those who are not.
 * @returns the cycle's reviews as they stand afterwards
 */
export async function sweepDependent(
  tx: Tx,
  ctx: Here,
  practice: PracticeRow,
): Promise<{ readonly reviews: ReviewRow[]; readonly voided: number }> {
  const reviews = await listReviews(tx, practice.id, practice.cycle);
  const dependent = await findDependent(tx, practice, reviews, ctx.now);
  for (const review of reviews) {
    const reason = dependent.get(review.id);
    if (reason) await voidReview(tx, ctx, practice, review, reason);
  }
  return {
    reviews: dependent.size
      ? await listReviews(tx, practice.id, practice.cycle)
      : reviews,
    voided: dependent.size,
  };
}

/** The same for all that one person reviews, who has just joined a participant. */
export async function sweepReviewsOf(
  tx: Tx,
  ctx: Here,
  userId: string,
): Promise<void> {
  for (const id of await listReviewedBy(tx, userId)) {
    const practice = await findPractice(tx, id);
    if (practice) await sweepDependent(tx, ctx, practice);
  }
}

/** A review whose form about the newest text counts. */
export interface CountingReview {
  readonly review: ReviewRow;
  readonly form: ReviewForm;
}

/** The forms that count about the newest text: sent for it, by reviews that are not void. */
export async function countingReviews(
  db: Queries,
  practice: Pick<PracticeRow, "id">,
  reviews: readonly ReviewRow[],
): Promise<CountingReview[]> {
  const newest = await findNewestVersion(db, practice.id);
  const sent = reviews.filter(({ status }) => status === "submitted");
  const forms = await listReviewForms(
    db,
    sent.map(({ id }) => id),
  );
  return sent.flatMap((review) => {
    const found = forms.find(
      (form) => form.reviewId === review.id && form.versionSeq === newest?.seq,
    );
    return found ? [{ review, form: found.form }] : [];
  });
}

/** What the reviews of a cycle say about publishing its newest text. */
export interface PublicationState {
  readonly counting: readonly CountingReview[];
  readonly obstacle: PublicationObstacle | null;
}

/**
 * Whether the newest text may be published, as its reviews stand. Whoever
 * judged an earlier text of the cycle is waited for until their time is over:
 * then they lapse, or an editor replaces them.
 */
export async function publicationState(
  db: Queries,
  practice: Pick<PracticeRow, "id">,
  reviews: readonly ReviewRow[],
): Promise<PublicationState> {
  const counting = await countingReviews(db, practice, reviews);
  const waitedFor = reviews.filter(({ status }) => status === "accepted");
  const earlier = await listReviewForms(
    db,
    waitedFor.map(({ id }) => id),
  );
  const owed = new Set(earlier.map(({ reviewId }) => reviewId));
  return {
    counting,
    obstacle: publicationObstacle(
      counting.map(({ form }) => form),
      owed.size,
    ),
  };
}

/**
 * Whether somebody else may take a reviewer's place: nothing came in of them, or
 * they let the time for a revised text pass. A review that came in is not
 * exchanged for one that pleases better.
 */
export const isReplaceable = (
  { status, dueAt }: Pick<ReviewRow, "status" | "dueAt">,
  hasSent: boolean,
  now: Instant,
): boolean =>
  (status === "invited" || status === "accepted") && (!hasSent || dueAt <= now);
