import type { Tx } from "../../../db/client.server";
import type { PracticeRow } from "../../../db/queries/practice.server";
import type { Context } from "../../context.server";
import { url } from "../../urls";
import { conflict } from "../kernel/errors";
import {
  isWithEditors,
  type StageEvent,
  type StandingEvent,
} from "../lifecycle/practice";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import {
  changePractice,
  moveStage,
  moveStanding,
} from "../practice/change.server";
import { endReviews } from "../practice/keep.server";
import { loadPractice } from "../practice/load.server";
import { refreshLibrary } from "../practice/refresh.server";
import { publishWithin, reviseWithin } from "./clock";
import {
  authorsOf,
  type AuthorNews,
  tellAuthors,
  writeToPeople,
} from "./letters.server";
import { personOf } from "./person.server";
import { countingReviews, publicationState } from "./counting.server";
import { sweepDependent } from "./standing.server";

const handled = async (tx: Tx, ctx: Context, id: string) => {
  const { practice, subject } = await loadPractice(tx, id, ctx.now);
  authorize(ctx.actor, "practice.handle", subject);
  return practice;
};

/** Whoever acts first looks after it. */
export const withEditor = (ctx: Context, practice: PracticeRow) =>
  practice.editorId === null ? { editorId: personOf(ctx).userId } : {};

/** Takes a case over, from nobody or from a colleague. */
export const takeUp = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const practice = await handled(tx, ctx, id);
    const { userId } = personOf(ctx);
    if (!isWithEditors(practice.stage)) {
      throw conflict("practice.error.wrong-state");
    }
    if (practice.editorId === userId) return;
    await changePractice(tx, ctx, practice, "taken_up", { editorId: userId });
  });

/** A step that ends or interrupts the work on a text, with words for its authors. */
const endWith =
  (event: StageEvent & ("return" | "decline"), news: AuthorNews) =>
  (ctx: Context, id: string, reason: string): Promise<void> =>
    ctx.db.write(async (tx) => {
      const practice = await handled(tx, ctx, id);
      const after = await moveStage(
        tx,
        ctx,
        practice,
        event,
        withEditor(ctx, practice),
        { note: reason, noteLang: ctx.locale },
      );
      await endReviews(tx, ctx, after);
      await tellAuthors(tx, ctx, after, news, reason);
    });

/** Back to the authors before any review: something is missing. */
export const returnToAuthors = endWith("return", "returned");
/** The library does not take it; a public edition stays. */
export const declinePractice = endWith("decline", "declined");

/**
 * Asks the authors for a new text and an answer to each remark; the reviewers
 * look again afterwards.
 * @throws DomainError 409 before any review came in
 */
export const requestRevision = (
  ctx: Context,
  id: string,
  note: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const practice = await handled(tx, ctx, id);
    const { reviews } = await sweepDependent(tx, ctx, practice);
    const counting = await countingReviews(tx, practice, reviews);
    if (counting.length === 0) throw conflict("review.error.no-review-yet");
    const after = await moveStage(
      tx,
      ctx,
      practice,
      "request_revision",
      { ...withEditor(ctx, practice), dueAt: ctx.now + reviseWithin },
      { note, noteLang: ctx.locale },
    );
    await writeToPeople(tx, ctx, after, await authorsOf(tx, after), {
      kind: "revision",
      due: after.dueAt,
      link: (lang) => url("practiceRemarks", { lang, id }),
      quote: note,
    });
  });

/**
 * Accepts a text as its reviews stand.
 * @throws DomainError 409 without two valid reviews of the newest text that
 * agree, and while a reviewer of an earlier one still owes theirs
 */
export async function approvePractice(ctx: Context, id: string): Promise<void> {
  const obstacle = await ctx.db.write(async (tx) => {
    const practice = await handled(tx, ctx, id);
    const { reviews, voided } = await sweepDependent(tx, ctx, practice);
    const { obstacle: found } = await publicationState(tx, practice, reviews);
    if (found !== null) {
      if (voided > 0) return found;
      throw conflict(found);
    }
    const after = await moveStage(tx, ctx, practice, "approve", {
      ...withEditor(ctx, practice),
      approvedBy: personOf(ctx).userId,
      dueAt: ctx.now + publishWithin,
    });
    await tellAuthors(tx, ctx, after, "approved");
    return null;
  });
  if (obstacle !== null) throw conflict(obstacle);
}

const inPublic =
  (event: StandingEvent & ("suspend" | "restore"), news: AuthorNews) =>
  (ctx: Context, id: string, reason: string): Promise<void> =>
    ctx.db.write(async (tx) => {
      const { practice, subject } = await loadPractice(tx, id, ctx.now);
      authorize(ctx.actor, "practice.suspend", subject);
      assertProved(ctx.actor, "practice.suspend", ctx.now);
      const after = await moveStanding(
        tx,
        ctx,
        practice,
        event,
        {},
        { note: reason, noteLang: ctx.locale },
      );
      await tellAuthors(tx, ctx, after, news, reason);
      await refreshLibrary(tx, [id], ctx.now);
    });

/** Takes a public practice off the lists while something about it is in question. */
export const suspendPractice = inPublic("suspend", "suspended");
export const restorePractice = inPublic("restore", "restored");
