import type { Queries } from "../../../db/client.server";
import {
  deleteRemark,
  findRemark,
  insertRemark,
  listRemarks,
  updateRemark,
  type RemarkRow,
} from "../../../db/queries/practice-remark.server";
import { addWriter } from "../../../db/queries/practice-author.server";
import { listReviewForms } from "../../../db/queries/practice-review.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { endDraft } from "../draft/keep.server";
import { draftPlace } from "../draft/model";
import { conflict, notFound } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { authorize } from "../permissions/authorize";
import { loadPractice } from "../practice/load.server";
import { textsOf } from "../practice/content";
import { enterReview } from "./enter.server";
import { personOf } from "./person.server";
import { assertApartFromReviewers } from "./standing.server";

/** Most remarks of one reviewer on one text. */
const MOST = 100;

/** The remarks of a cycle the authors may see: of forms that were sent, by reviews that are not void. */
export async function shownRemarks(
  db: Queries,
  { id, cycle }: Pick<PracticeRow, "id" | "cycle">,
): Promise<RemarkRow[]> {
  const all = (await listRemarks(db, id, cycle)).filter(
    ({ status }) => status !== "void",
  );
  const forms = await listReviewForms(db, [
    ...new Set(all.map(({ remark }) => remark.reviewId)),
  ]);
  const sent = new Set(
    forms.map(
      ({ reviewId, versionSeq }) => `${reviewId} ${String(versionSeq)}`,
    ),
  );
  return all
    .map(({ remark }) => remark)
    .filter(({ reviewId, versionSeq }) =>
      sent.has(`${reviewId} ${String(versionSeq)}`),
    );
}

/** How many remarks wait for an answer, while a revision is asked for. */
export const unansweredRemarks = async (
  db: Queries,
  practice: PracticeRow,
): Promise<number> =>
  (await shownRemarks(db, practice)).filter(({ answer }) => answer === null)
    .length;

/** A reviewer's remark on one field; the authors see it once a revision is asked for. */
export async function addRemark(
  ctx: Context,
  reviewId: string,
  { path, remark, lang }: { path: string; remark: string; lang: string },
): Promise<void> {
  await enterReview(ctx, reviewId, async (tx, { review, practice }) => {
    if (review.status !== "accepted") throw conflict("review.error.not-open");
    const version = await findNewestVersion(tx, practice.id);
    if (!version) throw notFound();
    const known = textsOf(version.content).some((one) => one.path === path);
    if (path !== "" && !known) throw conflict("review.error.no-such-field");
    const mine = (await listRemarks(tx, practice.id, practice.cycle)).filter(
      (one) => one.remark.reviewId === reviewId,
    );
    if (mine.length >= MOST) throw conflict("review.error.too-many-remarks");
    await insertRemark(tx, {
      id: newId(),
      practiceId: practice.id,
      reviewId,
      versionSeq: version.seq,
      path,
      body: remark,
      lang,
      at: ctx.now,
      answer: null,
      answerLang: null,
      answeredBy: null,
      answeredAt: null,
    });
    await endDraft(tx, ctx, draftPlace("review-remark", reviewId));
  });
}

/** Takes back a remark whose form was not sent yet. */
export async function removeRemark(
  ctx: Context,
  reviewId: string,
  remarkId: string,
): Promise<void> {
  await enterReview(ctx, reviewId, async (tx, { review, practice }) => {
    if (review.status !== "accepted") throw conflict("review.error.not-open");
    const remark = await findRemark(tx, remarkId);
    const version = await findNewestVersion(tx, practice.id);
    if (!remark || remark.versionSeq !== version?.seq) throw notFound();
    if (!(await deleteRemark(tx, { id: remarkId, reviewId }))) throw notFound();
  });
}

/**
 * The authors' answer to one remark; it may be changed until the text is sent.
 * @throws DomainError 409 while no revision is asked for
 */
export async function answerRemark(
  ctx: Context,
  practiceId: string,
  { remark: remarkId, answer }: { remark: string; answer: string },
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, practiceId, ctx.now);
    authorize(ctx.actor, "practice.edit", subject);
    const { userId } = personOf(ctx);
    if (practice.stage !== "revision_requested") {
      throw conflict("review.error.no-revision");
    }
    const remarks = await shownRemarks(tx, practice);
    if (!remarks.some(({ id }) => id === remarkId)) throw notFound();
    // An answer speaks for the text, like the text itself.
    await assertApartFromReviewers(tx, practice, userId, ctx.now);
    await addWriter(tx, practiceId, practice.cycle, userId);
    await updateRemark(tx, remarkId, {
      answer,
      answerLang: ctx.locale,
      answeredBy: userId,
      answeredAt: ctx.now,
    });
    await recordAudit(tx, ctx, {
      action: "review.remark_answered",
      subjectKind: "practice",
      subjectId: practiceId,
      detail: { remark: remarkId },
    });
  });
}
