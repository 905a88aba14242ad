import type { Queries, Tx } from "../../../db/client.server";
import {
  listReviewedBy,
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
import {
  type Dependence,
  dependenceOf,
  type ReviewerFacts,
} from "../practice/independence";
import type { ReviewStatus } from "../practice/model";
import {
  authorSideOf,
  factsFor,
  reviewersFacts,
  withWriter,
} from "./facts.server";
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
  const side = await authorSideOf(db, practice);
  return dependentOn(side, active, await reviewersFacts(db, active, now));
}

type Side = Awaited<ReturnType<typeof authorSideOf>>;

function dependentOn(
  side: Side,
  active: readonly ReviewRow[],
  facts: readonly ReviewerFacts[],
): ReadonlyMap<string, Dependence> {
  const found = new Map<string, Dependence>();
  active.forEach((review, index) => {
    const fact = facts[index];
    const reason = fact
      ? dependenceOf(fact, factsFor(side, review.invitedAt))
      : "no_member";
    if (reason !== null && !counts(reason, review.status)) {
      found.set(review.id, reason);
    }
  });
  return found;
}

/**
 * Lets nobody among the authors of a text who would make one of its reviewers
 * dependent: a review ends by what its reviewer does, never by whom the authors
 * take in.
 * @throws DomainError 409
 */
export async function assertApartFromReviewers(
  db: Queries,
  practice: PracticeRow,
  userId: string,
  now: Instant,
): Promise<void> {
  const reviews = await listReviews(db, practice.id, practice.cycle);
  const active = reviews.filter(isActive);
  if (active.length === 0) return;
  const facts = await reviewersFacts(db, active, now);
  const side = await authorSideOf(db, practice);
  const before = dependentOn(side, active, facts);
  const after = dependentOn(await withWriter(db, side, userId), active, facts);
  if ([...after.keys()].some((id) => !before.has(id))) {
    throw conflict("review.error.near-reviewer");
  }
}

/**
 * The same for the state a revised text is about: it is not moved into a
 * reviewer's state under review.
 * @throws DomainError 409
 */
export async function assertAreaKeepsReviewers(
  db: Queries,
  practice: PracticeRow,
  now: Instant,
): Promise<void> {
  const sent = await findNewestVersion(db, practice.id);
  if (!sent || sent.content.area === practice.content.area) return;
  const reviews = await listReviews(db, practice.id, practice.cycle);
  const active = reviews.filter(isActive);
  const facts = await reviewersFacts(db, active, now);
  const side = await authorSideOf(db, practice);
  const asSent = { ...side, practiceArea: sent.content.area };
  const before = dependentOn(asSent, active, facts);
  const after = dependentOn(side, active, facts);
  if ([...after.keys()].some((id) => !before.has(id))) {
    throw conflict("review.error.area-of-reviewer");
  }
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
