import {
  findPracticeEdition,
  type PracticeRow,
} from "../../../db/queries/practice.server";
import { listReviews } from "../../../db/queries/practice-review.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { freshUntil, type StandingEvent } from "../lifecycle/practice";
import { authorize } from "../permissions/authorize";
import { tellEditor, tellReviewers } from "../review/letters.server";
import { isActive } from "../review/standing.server";
import { moveStage, moveStanding } from "./change.server";
import { loadPractice } from "./load.server";
import { refreshLibrary } from "./refresh.server";

async function open(tx: Tx, ctx: Context, id: string): Promise<PracticeRow> {
  const { practice, subject } = await loadPractice(tx, id, ctx.now);
  authorize(ctx.actor, "practice.keep", subject);
  return practice;
}

/** Whoever was still reviewing need not go on. */
export async function endReviews(
  tx: Tx,
  ctx: Context,
  practice: PracticeRow,
): Promise<void> {
  const reviews = await listReviews(tx, practice.id, practice.cycle);
  await tellReviewers(
    tx,
    ctx,
    practice,
    reviews.filter(isActive).map(({ reviewerId }) => reviewerId),
    "closed",
  );
}

/** Throws a draft away; what is public stays. */
export const discardPractice = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    await moveStage(tx, ctx, await open(tx, ctx, id), "discard");
  });

/** Takes back a text that is on its way; what is public stays. */
export const withdrawPractice = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const practice = await open(tx, ctx, id);
    await moveStage(tx, ctx, practice, "withdraw");
    await tellEditor(tx, ctx, practice, "withdrawn");
    await endReviews(tx, ctx, practice);
  });

/**
 * Begins the next text. After a publication or a discarded draft it starts from
 * the public edition; after a refusal or a withdrawal from what was sent, since
 * that is what its authors mean to mend.
 */
export const revisePractice = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const practice = await open(tx, ctx, id);
    const isFromPublic =
      practice.stage === "settled" || practice.stage === "discarded";
    const edition =
      isFromPublic && practice.edition > 0
        ? await findPracticeEdition(tx, id, practice.edition)
        : undefined;
    await moveStage(tx, ctx, practice, "revise", {
      cycle: practice.cycle + 1,
      ...(edition ? { content: edition.content } : {}),
      revision: practice.revision + 1,
      submittedBy: null,
      clearedBy: null,
      clearedAt: null,
      editorId: null,
      approvedBy: null,
    });
  });

const moveInPublic =
  (event: StandingEvent, change: (now: number) => Partial<PracticeRow>) =>
  (ctx: Context, id: string): Promise<void> =>
    ctx.db.write(async (tx) => {
      const practice = await open(tx, ctx, id);
      await moveStanding(tx, ctx, practice, event, change(ctx.now));
      await refreshLibrary(tx, [id], ctx.now);
    });

/** Says that a text due for an update still holds: another two years. */
export const confirmCurrent = moveInPublic("confirm_current", (now) => ({
  freshUntil: freshUntil(now),
}));

/** Takes a practice off the lists; its address and editions stay. */
export const archivePractice = moveInPublic("archive", () => ({}));

/** Withdraws a public practice for good; its address says so. */
export const withdrawPublicPractice = moveInPublic("withdraw", () => ({}));
