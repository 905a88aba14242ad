import type { Queries, Tx } from "../../../db/client.server";
import { findParticipant } from "../../../db/queries/participant.server";
import {
  insertPracticeVersion,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { ldcDecisionsNow } from "../graduation/known.server";
import { dayOf } from "../kernel/clock";
import { conflict, DomainError, unprocessable } from "../kernel/errors";
import { newId } from "../kernel/ids";
import { reviewTime } from "../lifecycle/practice";
import { authorize } from "../permissions/authorize";
import { categoriesOn } from "../reference/category";
import { clearWithin } from "../review/clock";
import {
  tellEditor,
  tellNobodyClears,
  writeToPeople,
} from "../review/letters.server";
import { personOf } from "../review/person.server";
import { shownRemarks, unansweredRemarks } from "../review/remarks.server";
import { askForReply } from "../review/reply.server";
import {
  assertAreaKeepsReviewers,
  changeReview,
  sweepDependent,
} from "../review/standing.server";
import { actProblems } from "../writing/check-links.server";
import { moveStage } from "./change.server";
import { clearersOf, loadPractice } from "./load.server";
import { problemsOf } from "./problems";
import { digestOf } from "./text-digest.server";

/** Development categories of the state a text is about, or else of its owner, on the day it is sent. */
async function categoriesOf(db: Queries, practice: PracticeRow, now: number) {
  const owner = await findParticipant(db, practice.participantId);
  const area = practice.content.area ?? owner?.area ?? null;
  if (area === null) return null;
  return categoriesOn(area, dayOf(now), await ldcDecisionsNow(db));
}

/** Keeps the text as it is now; every later reader judges this one. */
async function keepVersion(
  tx: Tx,
  practice: PracticeRow,
  submittedBy: string,
  now: number,
): Promise<void> {
  const newest = await findNewestVersion(tx, practice.id);
  await insertPracticeVersion(tx, {
    id: newId(),
    practiceId: practice.id,
    seq: (newest?.seq ?? 0) + 1,
    cycle: practice.cycle,
    edition: null,
    lang: practice.originalLang,
    content: practice.content,
    digest: digestOf(practice.content),
    categories: await categoriesOf(tx, practice, now),
    submittedBy,
    submittedAt: now,
    publishedAt: null,
    evidence: null,
    label: null,
  });
}

/** Those who reviewed the last text are asked to look at the new one. */
async function askAgain(
  tx: Tx,
  ctx: Context,
  practice: PracticeRow,
  reason: string,
) {
  const dueAt = ctx.now + reviewTime;
  const { reviews } = await sweepDependent(tx, ctx, practice);
  for (const review of reviews) {
    const { status } = review;
    if (status !== "submitted" && status !== "accepted" && status !== "invited")
      continue;
    await changeReview(tx, ctx, review, "asked_again", {
      status: status === "submitted" ? "accepted" : status,
      dueAt,
      remindedAt: null,
    });
    await writeToPeople(tx, ctx, practice, [review.reviewerId], {
      kind: "again",
      due: dueAt,
      link: (lang) => url("review", { lang, id: review.id }),
      ...(reason === "" ? {} : { quote: reason }),
    });
  }
  return dueAt;
}

/** What comes with a text that is sent. */
export interface SentWith {
  /** The revision the sender looked at: nothing is sent unseen. */
  readonly seenRevision?: number | undefined;
  /** Why a text comes back from its revision as it was. */
  readonly reason?: string | undefined;
}

/**
 * After a revision was asked for, comes a text as it was, without an answer to
 * any remark on it? Then its authors owe a reason.
 */
export async function owesReason(
  db: Queries,
  practice: PracticeRow,
): Promise<boolean> {
  if (practice.stage !== "revision_requested") return false;
  const newest = await findNewestVersion(db, practice.id);
  if (newest?.digest !== digestOf(practice.content)) return false;
  const remarks = await shownRemarks(db, practice);
  return !remarks.some(
    ({ versionSeq, answer }) => versionSeq === newest.seq && answer !== null,
  );
}

/**
 * Sends a text on its way: to whoever clears it, or after a revision back to
 * its reviewers. What is sent is kept as a version that never changes.
 * @throws DomainError 422 while the text lacks something, or a remark is
 * unanswered, or comes back as it was without a reason; 409 when it was sent already or changed meanwhile, or would now be
 * about a reviewer's state
 */
export async function submitPractice(
  ctx: Context,
  id: string,
  { seenRevision, reason = "" }: SentWith = {},
): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, id, now);
    authorize(actor, "practice.submit", subject);
    const { userId } = personOf(ctx);
    if (seenRevision !== undefined && seenRevision !== practice.revision) {
      throw conflict("review.error.changed-before-sending");
    }
    const fields = {
      ...problemsOf(practice.content, dayOf(now)),
      ...(await actProblems(tx, practice.participantId, practice.content.act)),
    };
    if (Object.keys(fields).length > 0) {
      throw new DomainError("unprocessable", "review.error.not-ready", {
        fields,
      });
    }
    if (practice.stage === "revision_requested") {
      const open = await unansweredRemarks(tx, practice);
      if (open > 0) {
        throw conflict("review.error.remarks-open", { count: open });
      }
      if (reason === "" && (await owesReason(tx, practice))) {
        throw unprocessable("review.error.same-text", "reason");
      }
      await assertAreaKeepsReviewers(tx, practice, now);
      await keepVersion(tx, practice, userId, now);
      const dueAt = await askAgain(tx, ctx, practice, reason);
      const after = await moveStage(
        tx,
        ctx,
        practice,
        "resubmit",
        { dueAt },
        reason === "" ? {} : { note: reason, noteLang: ctx.locale },
      );
      await askForReply(tx, ctx, after);
      await tellEditor(tx, ctx, after, "resubmitted");
      return;
    }
    await keepVersion(tx, practice, userId, now);
    const after = await moveStage(tx, ctx, practice, "submit", {
      submittedBy: userId,
      clearedBy: null,
      clearedAt: null,
      dueAt: now + clearWithin,
    });
    const clearers = await clearersOf(tx, after, now);
    if (clearers.length === 0) {
      await tellNobodyClears(tx, ctx, after);
      return;
    }
    await writeToPeople(tx, ctx, after, clearers, {
      kind: "to-clear",
      due: after.dueAt,
      link: (lang) => url("clearPractice", { lang, id }),
    });
  });
}
