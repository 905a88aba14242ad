import {
  listRunOutChallengeClaims,
  updateChallenge,
} from "../../../db/queries/challenge.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import { claimLasts } from "../case/clock";
import type { Job } from "../job/scheduler.server";
import { MINUTE } from "../kernel/clock";
import { conflict } from "../kernel/errors";
import { authorize } from "../permissions/authorize";
import { changeChallenge, free, userOf } from "./change.server";
import { holderOf, loadChallenge } from "./load.server";

/**
 * Takes a challenge from the queue for two hours.
 * @throws DomainError 409 when a colleague holds it, or it is closed
 */
export async function claimChallenge(ctx: Context, id: string): Promise<void> {
  const { actor, now } = ctx;
  await ctx.db.write(async (tx) => {
    const { file, subject } = await loadChallenge(tx, id, now);
    authorize(actor, "challenge.claim", subject);
    const { userId } = userOf(ctx);
    if (file.closedAt !== null) throw conflict("case.error.closed");
    const holder = holderOf(file, now);
    if (holder !== null && holder !== userId) {
      throw conflict("case.error.claimed-by-other");
    }
    await changeChallenge(tx, ctx, file, "claimed", {
      claimedBy: userId,
      claimedUntil: now + claimLasts,
    });
  });
}

/** Puts a challenge back into the queue. */
export async function releaseChallenge(
  ctx: Context,
  id: string,
): Promise<void> {
  await ctx.db.write(async (tx) => {
    const { file, subject } = await loadChallenge(tx, id, ctx.now);
    authorize(ctx.actor, "challenge.release", subject);
    await changeChallenge(tx, ctx, file, "released", free);
  });
}

const BATCH = 100;

/** Claims that ran out end, so that the queue shows who really works on what. */
export const releaseChallengeClaims: Job = {
  name: "challenge-claim-release",
  every: MINUTE,
  hasWork: async ({ db, now }) =>
    (await listRunOutChallengeClaims(db.read, now, 1)).length > 0,
  async run(ctx) {
    const { db, now } = ctx;
    for (const file of await listRunOutChallengeClaims(db.read, now, BATCH)) {
      await db.write(async (tx) => {
        // A claim renewed in between is nobody's business here.
        const isOurs = await updateChallenge(tx, file, {
          ...free,
          updatedAt: now,
        });
        if (!isOurs) return;
        await recordAudit(tx, ctx, {
          action: "challenge.released",
          subjectKind: "challenge",
          subjectId: file.id,
          fromVersion: file.version,
        });
      });
    }
  },
};
