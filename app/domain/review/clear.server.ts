import { noteClearer } from "../../../db/queries/practice-author.server";
import { findNewestVersion } from "../../../db/queries/practice-version.server";
import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { moveStage } from "../practice/change.server";
import { loadPractice } from "../practice/load.server";
import { takeUpWithin } from "./clock";
import { tellAuthors } from "./letters.server";
import { personOf } from "./person.server";
import { askForReply } from "./reply.server";

/**
 * The owner's side stands by a text: a government through its focal point, any
 * other body through an owner; never through who sent it or wrote on it.
 * @param seenRevision the text the clearer read
 */
export async function clearPractice(
  ctx: Context,
  id: string,
  seenRevision: number,
): Promise<void> {
  const { now, actor } = ctx;
  await ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, id, now);
    authorize(actor, "practice.clear", subject);
    assertProved(actor, "practice.clear", now);
    if (practice.revision !== seenRevision) {
      throw conflict("review.error.changed-before-sending");
    }
    const { userId } = personOf(ctx);
    const version = await findNewestVersion(tx, id);
    if (version) await noteClearer(tx, id, version.seq, userId);
    const after = await moveStage(tx, ctx, practice, "clear", {
      clearedBy: userId,
      clearedAt: now,
      dueAt: now + takeUpWithin,
    });
    await askForReply(tx, ctx, after);
    await tellAuthors(tx, ctx, after, "cleared");
  });
}

/** Sends a text back to its authors instead of clearing it. */
export async function returnUncleared(
  ctx: Context,
  id: string,
  reason: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { practice, subject } = await loadPractice(tx, id, ctx.now);
    authorize(ctx.actor, "practice.clear", subject);
    assertProved(ctx.actor, "practice.clear", ctx.now);
    const told = { note: reason, noteLang: ctx.locale };
    const after = await moveStage(tx, ctx, practice, "return", {}, told);
    await tellAuthors(tx, ctx, after, "returned", reason);
  });
}
