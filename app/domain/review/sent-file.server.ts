import type { Context } from "../../context.server";
import type { OpenFile } from "../file/open.server";
import { notFound } from "../kernel/errors";
import { openNamedFile } from "../practice/public-file.server";
import { getPracticeCase } from "./get-case.server";
import { getReply } from "./get-own.server";
import { getReview } from "./get-review.server";
import type { SentText } from "./parts.server";

/*
 * Files of a text that is not public. Each door asks the very page that shows
 * the text: whoever is not shown it finds no file of it either.
 */

const openOf = (
  ctx: Context,
  { text }: { readonly text: SentText | null },
  fileId: string,
): Promise<OpenFile> => {
  if (!text) throw notFound();
  return openNamedFile(ctx, text.content, fileId);
};

/** For the reviewer, as long as the review is theirs and they are independent. */
export const openReviewFile = async (
  ctx: Context,
  reviewId: string,
  fileId: string,
): Promise<OpenFile> => openOf(ctx, await getReview(ctx, reviewId), fileId);

/** For the editors and the auditor, of any text that was sent. */
export const openCaseFile = async (
  ctx: Context,
  practiceId: string,
  fileId: string,
): Promise<OpenFile> =>
  openOf(ctx, await getPracticeCase(ctx, practiceId), fileId);

/** For the government of the state that a text is about. */
export const openReplyFile = async (
  ctx: Context,
  participantId: string,
  replyId: string,
  fileId: string,
): Promise<OpenFile> =>
  openOf(ctx, await getReply(ctx, participantId, replyId), fileId);
