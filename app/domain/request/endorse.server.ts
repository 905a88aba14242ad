import type { Context } from "../../context.server";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { assertProved } from "../permissions/prove";
import { personOf } from "../review/person.server";
import { moveRequest } from "./change.server";
import { screeningDue } from "./clock";
import { tellOfficers, tellSide } from "./letters.server";
import { loadRequest } from "./load.server";

/**
 * The country stands by a request; the secretariat receives it at once, and its
 * clock begins.
 * @param seenRevision the text the focal point read
 */
export async function endorseRequest(
  ctx: Context,
  id: string,
  seenRevision: number,
): Promise<void> {
  const { now, actor } = ctx;
  await ctx.db.write(async (tx) => {
    const { request, subject } = await loadRequest(tx, id, now);
    authorize(actor, "request.endorse", subject);
    assertProved(actor, "request.endorse", now);
    if (request.revision !== seenRevision) {
      throw conflict("request.error.changed-before-sending");
    }
    const endorsed = await moveRequest(tx, ctx, request, "endorse", {
      endorsedBy: personOf(ctx).userId,
      endorsedAt: now,
    });
    const received = await moveRequest(tx, ctx, endorsed, "receive", {
      receivedAt: now,
      dueAt: screeningDue(now),
    });
    await tellSide(tx, ctx, received, "received", { due: received.dueAt });
    await tellOfficers(tx, ctx, received, "received");
  });
}

/** The focal point sends a request back to its writers instead. */
export async function returnUnendorsed(
  ctx: Context,
  id: string,
  reason: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { request, subject } = await loadRequest(tx, id, ctx.now);
    authorize(ctx.actor, "request.endorse", subject);
    assertProved(ctx.actor, "request.endorse", ctx.now);
    // The same event brings a request back from screening; that is the officers'.
    if (request.status !== "submitted") {
      throw conflict("request.error.wrong-state");
    }
    const told = { note: reason, noteLang: ctx.locale };
    const after = await moveRequest(tx, ctx, request, "return", {}, told);
    await tellSide(tx, ctx, after, "not_endorsed", { quote: reason });
  });
}
