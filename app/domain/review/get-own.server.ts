import { listReplies } from "../../../db/queries/practice-reply.server";
import {
  listReviewForms,
  listReviews,
  type ReviewRow,
} from "../../../db/queries/practice-review.server";
import {
  listPracticeEvents,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import type { TaggedText } from "../kernel/localized";
import { events } from "../lifecycle/define";
import {
  isWritable,
  stageLifecycle,
  standingLifecycle,
} from "../lifecycle/practice";
import { readDraft } from "../draft/keep.server";
import { draftPlace, noDraft } from "../draft/model";
import { authorize, isAuthorized, needsStepUp } from "../permissions/authorize";
import { clearersOf, loadPractice } from "../practice/load.server";
import type { KeepStep } from "./model";
import {
  headOf,
  namesOf,
  remarkLine,
  replyLine,
  reviewLine,
  sentText,
} from "./parts.server";
import { isReplyOpen, loadReply } from "./reply.server";
import { shownRemarks } from "./remarks.server";

/** How a text stands, as its own side sees it: by whom it is reviewed, never by which person. */
export async function getSteps(ctx: Context, id: string) {
  const { db, now, actor } = ctx;
  const { practice, subject } = await loadPractice(db.read, id, now);
  authorize(actor, "practice.read_own", subject);
  const reviews = await listReviews(db.read, id, practice.cycle);
  const names = await namesOf(
    db.read,
    reviews.map(({ participantId }) => participantId),
  );
  const stage = events(stageLifecycle, practice.stage);
  const standing = events(standingLifecycle, practice.standing);
  const mayKeep = isAuthorized(actor, "practice.keep", subject);
  const fits: Record<KeepStep, boolean> = {
    discard: stage.includes("discard"),
    withdraw: stage.includes("withdraw"),
    revise: stage.includes("revise") && practice.standing !== "withdrawn",
    confirm_current: standing.includes("confirm_current"),
    archive: standing.includes("archive"),
    withdraw_public: standing.includes("withdraw"),
  };
  const happened = await listPracticeEvents(db.read, id);
  return {
    now,
    head: await headOf(db.read, practice),
    mayEdit: isAuthorized(actor, "practice.edit", subject),
    mayClear: isAuthorized(actor, "practice.clear", subject),
    /** Nobody could clear it: the page says whom that needs. */
    lacksClearer:
      practice.stage === "submitted" &&
      (await clearersOf(db.read, practice, now)).length === 0,
    steps: (Object.keys(fits) as KeepStep[]).filter(
      (step) => mayKeep && fits[step],
    ),
    isWritable: isWritable(practice.stage),
    unanswered: (await shownRemarks(db.read, practice)).filter(
      ({ answer }) => answer === null,
    ).length,
    reviews: reviews.map((review) => reviewLine(review, names)),
    replies: (await listReplies(db.read, id, practice.cycle)).map(replyLine),
    happened: happened.map((one) => ({
      ...{ id: one.id, event: one.event, at: one.at, note: one.note },
      noteLang: one.noteLang ?? "en",
    })),
  };
}
export type Steps = Awaited<ReturnType<typeof getSteps>>;

/** The page on which a text is cleared. */
export async function getClearance(ctx: Context, id: string) {
  const { db, now, actor } = ctx;
  const { practice, subject } = await loadPractice(db.read, id, now);
  authorize(actor, "practice.clear", subject);
  const version = await findNewestVersion(db.read, id);
  return {
    now,
    head: await headOf(db.read, practice),
    text: version ? sentText(version) : null,
    needsProof: needsStepUp(actor, "practice.clear", now),
  };
}

/** What the editor asked for last, in words; null before. */
async function revisionNote(db: Queries, practice: PracticeRow) {
  const asked = (await listPracticeEvents(db, practice.id))
    .filter(({ event }) => event === "request_revision")
    .at(-1);
  if (!asked || asked.note === null) return null;
  return { text: asked.note, lang: asked.noteLang ?? "en", at: asked.at };
}

/**
 * What each review says in sum: public with the edition, and the authors' from
 * the moment an editor has decided about the text that it is of.
 */
async function decidedSummaries(
  db: Queries,
  practice: PracticeRow,
  reviews: readonly ReviewRow[],
  nameOf: (id: string) => readonly TaggedText[],
) {
  const newest = await findNewestVersion(db, practice.id);
  const forms = await listReviewForms(
    db,
    reviews.filter(({ status }) => status !== "void").map(({ id }) => id),
  );
  return forms
    .filter(
      ({ versionSeq }) =>
        practice.stage !== "in_review" || versionSeq !== newest?.seq,
    )
    .map(({ reviewId, versionSeq, form, at }) => {
      const review = reviews.find(({ id }) => id === reviewId);
      return {
        key: `${reviewId} ${String(versionSeq)}`,
        by: nameOf(review?.participantId ?? ""),
        ...{ at, advice: form.advice, text: form.summary, lang: form.lang },
      };
    });
}

/** What the editor asks for, what the reviews say, their remarks, and what was answered. */
export async function getRemarks(ctx: Context, id: string) {
  const { db, now, actor } = ctx;
  const { practice, subject } = await loadPractice(db.read, id, now);
  authorize(actor, "practice.read_own", subject);
  const reviews = await listReviews(db.read, id, practice.cycle);
  const names = await namesOf(
    db.read,
    reviews.map(({ participantId }) => participantId),
  );
  const remarks = await shownRemarks(db.read, practice);
  return {
    head: await headOf(db.read, practice),
    content: practice.content,
    note: await revisionNote(db.read, practice),
    summaries: await decidedSummaries(db.read, practice, reviews, names),
    mayAnswer:
      practice.stage === "revision_requested" &&
      isAuthorized(actor, "practice.edit", subject),
    remarks: remarks.map((remark) =>
      remarkLine(remark, (reviewId) =>
        names(reviews.find((one) => one.id === reviewId)?.participantId ?? ""),
      ),
    ),
  };
}

/** What a state reads before it replies. */
export async function getReply(
  ctx: Context,
  participantId: string,
  replyId: string,
) {
  const { db, now } = ctx;
  const { reply, practice } = await loadReply(
    ctx,
    db.read,
    participantId,
    replyId,
  );
  const version = await findNewestVersion(db.read, practice.id);
  const isOpen = isReplyOpen(reply, practice);
  return {
    now,
    participantId,
    head: await headOf(db.read, practice),
    reply: replyLine(reply),
    isOpen,
    draft: isOpen
      ? await readDraft(ctx, db.read, draftPlace("reply", replyId))
      : noDraft,
    text: version ? sentText(version) : null,
  };
}
