import type { Context } from "../../context.server";
import { keepDraft } from "../draft/keep.server";
import { draftPlace, pickTyped } from "../draft/model";
import { conflict } from "../kernel/errors";
import {
  coreCriteria,
  evidenceFindings,
  exclusionCriteria,
  qualifierCriteria,
} from "../practice/review-form";
import { enterReview } from "./enter.server";
import { isReplyOpen, loadReply } from "./reply.server";

/** The fields of each form whose words are kept, as `schema.server.ts` names them. */
const fieldNames = {
  "review-form": [
    "seq",
    ...exclusionCriteria.map((code) => `exclusion.${code}`),
    ...coreCriteria.map((code) => `core.${code}`),
    ...qualifierCriteria.map((code) => `qualifier.${code}`),
    ...evidenceFindings.map((code) => `evidence.${code}`),
    ...["advice", "summary", "confidential", "lang"],
  ],
  "review-remark": ["path", "remark", "remarkLang"],
  reply: ["do", "body", "lang"],
} as const;

/**
 * Keeps what a reviewer typed so far, right or wrong; the page shows it again.
 * @param input the form as it came
 * @param seen the version of the draft the page was filled from, 0 for none
 * @throws DomainError as `enterReview`; 409 before the invitation is accepted,
 * and when another window saved meanwhile
 */
export const keepReviewDraft = (
  ctx: Context,
  reviewId: string,
  form: "review-form" | "review-remark",
  input: unknown,
  seen: number,
): Promise<void> =>
  enterReview(ctx, reviewId, async (tx, { review }) => {
    if (review.status !== "accepted") throw conflict("review.error.not-open");
    const values = pickTyped(input, fieldNames[form]);
    await keepDraft(tx, ctx, draftPlace(form, reviewId), { values, seen });
  });

/**
 * Keeps what somebody of a government typed of its reply.
 * @throws DomainError as `answerReply`
 */
export const keepReplyDraft = (
  ctx: Context,
  participantId: string,
  replyId: string,
  input: unknown,
  seen: number,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const found = await loadReply(ctx, tx, participantId, replyId);
    if (!isReplyOpen(found.reply, found.practice)) {
      throw conflict("review.error.reply-closed");
    }
    const values = pickTyped(input, fieldNames.reply);
    await keepDraft(tx, ctx, draftPlace("reply", replyId), { values, seen });
  });
