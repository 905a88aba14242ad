import { updateCase } from "../../../db/queries/case.server";
import type { Context } from "../../context.server";
import { moveAct } from "../act/change.server";
import { recordAudit } from "../audit/record.server";
import { conflict, DomainError } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { claimLasts } from "./clock";
import { holderOf, loadCase } from "./load.server";

/**
 * Takes a case from the queue for two hours. An act that only waited is now
 * being checked.
 * @throws DomainError 409 when a colleague holds it, or the case is closed
 */
export async function claimCase(ctx: Context, id: string): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const { file, act, subject } = await loadCase(tx, id, now);
    authorize(actor, "case.claim", subject);
    if (actor.kind !== "user") {
      throw new DomainError("unauthenticated", "permission.error.sign-in");
    }
    if (file.closedAt !== null) throw conflict("case.error.closed");
    const holder = holderOf(file, now);
    if (holder !== null && holder !== actor.userId) {
      throw conflict("case.error.claimed-by-other");
    }
    if (act.status === "submitted") {
      await moveAct(tx, ctx, act, { event: "start" });
    }
    const claim = {
      claimedBy: actor.userId,
      claimedUntil: now + claimLasts,
      updatedAt: now,
    };
    if (!(await updateCase(tx, file, claim))) throw conflict("error.stale");
    await recordAudit(tx, ctx, {
      action: "case.claimed",
      subjectKind: "case",
      subjectId: id,
      fromVersion: file.version,
    });
  });
}

/** Puts a case back into the queue. */
export async function releaseCase(ctx: Context, id: string): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { file, subject } = await loadCase(tx, id, ctx.now);
    authorize(ctx.actor, "case.release", subject);
    const free = { claimedBy: null, claimedUntil: null, updatedAt: ctx.now };
    if (!(await updateCase(tx, file, free))) throw conflict("error.stale");
    await recordAudit(tx, ctx, {
      action: "case.released",
      subjectKind: "case",
      subjectId: id,
      fromVersion: file.version,
    });
  });
}
