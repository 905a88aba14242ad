import { isUniqueViolation } from "../../../db/errors.server";
import { insertReviewForm } from "../../../db/queries/practice-review.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { endDraft } from "../draft/keep.server";
import { draftPlace } from "../draft/model";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import type { ReviewForm } from "../practice/review-form";
import { enterReview } from "./enter.server";
import { tellEditor } from "./letters.server";
import { changeReview, voidReview } from "./standing.server";

/**
 * A reviewer's answer to the invitation. Whoever declares a conflict of
 * interest takes no further part.
 */
export async function answerInvitation(
  ctx: Context,
  reviewId: string,
  answer:
    | { readonly accepts: false }
    | { readonly accepts: true; readonly conflictNote: string | null },
): Promise<"accepted" | "declined" | "conflict"> {
  return enterReview(ctx, reviewId, async (tx, { review, practice }) => {
    if (review.status !== "invited") throw conflict("review.error.not-open");
    const answeredAt = ctx.now;
    if (!answer.accepts) {
      const change = { status: "declined", answeredAt } as const;
      await changeReview(tx, ctx, review, "declined", change);
      await tellEditor(tx, ctx, practice, "declined");
      return "declined";
    }
    const { conflictNote } = answer;
    const declared = { answeredAt, hasConflict: conflictNote !== null };
    if (conflictNote !== null) {
      const changed = await changeReview(tx, ctx, review, "declared", {
        ...declared,
        conflictNote,
      });
      await voidReview(tx, ctx, practice, changed, "conflict");
      return "conflict";
    }
    await changeReview(tx, ctx, review, "accepted", {
      ...declared,
      status: "accepted",
    });
    await tellEditor(tx, ctx, practice, "accepted");
    return "accepted";
  });
}

/**
 * A reviewer's form about the newest text. It can't be changed: after a
 * revision there is a new one.
 * @throws DomainError 409 for a text that was replaced meanwhile, or reviewed before
 */
export async function sendReview(
  ctx: Context,
  reviewId: string,
  { seq, form }: { readonly seq: number; readonly form: ReviewForm },
): Promise<void> {
  try {
    await enterReview(ctx, reviewId, async (tx, { review, practice }) => {
      if (review.status !== "accepted") throw conflict("review.error.not-open");
      const version = await findNewestVersion(tx, practice.id);
      if (!version) throw notFound();
      if (version.seq !== seq) throw conflict("review.error.newer-text");
      await insertReviewForm(tx, {
        id: newId(),
        reviewId,
        versionSeq: seq,
        form,
        at: ctx.now,
      });
      await changeReview(tx, ctx, review, "sent", {
        status: "submitted",
        submittedAt: ctx.now,
      });
      await endDraft(tx, ctx, draftPlace("review-form", reviewId));
      await tellEditor(tx, ctx, practice, "sent");
    });
  } catch (error) {
    if (!isUniqueViolation(error)) throw error;
    throw conflict("review.error.not-open");
  }
}
