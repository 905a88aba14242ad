import type { Tx } from "../../../db/client.server";
import {
  findReview,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { conflict, DomainError, notFound } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { loadPractice, type LoadedPractice } from "../practice/load.server";
import { personOf } from "./person.server";
import { findDependent, isActive, voidReview } from "./standing.server";

export interface OpenReview extends LoadedPractice {
  readonly review: ReviewRow;
}

/** What is open to reviewers: the present cycle, while it is in review. */
export const isOpenFor = (
  review: Pick<ReviewRow, "cycle">,
  practice: Pick<PracticeRow, "cycle" | "stage">,
): boolean => review.cycle === practice.cycle && practice.stage === "in_review";

/**
 * A reviewer's step: asks who they are and whether they are independent still,
 * and only then does it. Whoever is not any more finds the review void, which
 * is kept even though the step is refused.
 * @throws DomainError 404 for somebody else's review, 403 for the dependent,
 * 409 while the text is not in review
 */
export async function enterReview<T>(
  ctx: Context,
  id: string,
  step: (tx: Tx, open: OpenReview) => Promise<T>,
): Promise<T> {
  const outcome = await ctx.db.write(async (tx) => {
    const review = await findReview(tx, id);
    if (!review) throw notFound();
    const loaded = await loadPractice(tx, review.practiceId, ctx.now);
    const { practice, subject } = loaded;
    const { userId } = personOf(ctx);
    if (review.reviewerId !== userId) throw notFound();
    if (review.status === "void" && review.voidReason !== null) {
      return { refused: review.voidReason };
    }
    if (!isActive(review) || review.cycle !== practice.cycle) {
      throw conflict("review.error.not-open");
    }
    authorize(ctx.actor, "practice.review", subject);
    const dependent = (
      await findDependent(tx, practice, [review], ctx.now)
    ).get(id);
    if (dependent !== undefined) {
      await voidReview(tx, ctx, practice, review, dependent);
      return { refused: `review.dependence.${dependent}` };
    }
    if (!isOpenFor(review, practice)) {
      throw conflict("review.error.not-in-review");
    }
    return { done: await step(tx, { ...loaded, review }) };
  });
  if ("refused" in outcome) {
    throw new DomainError("forbidden", outcome.refused ?? "error.forbidden");
  }
  return outcome.done;
}
