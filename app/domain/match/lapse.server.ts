import type { Tx } from "../../../db/client.server";
import { findMatch } from "../../../db/queries/match.server";
import { listLapsing } from "../../../db/queries/match-open.server";
import type { OfferRow } from "../../../db/queries/offer.server";
import { findCap } from "../../../db/queries/offer-slot.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { MINUTE } from "../kernel/clock";
import { DomainError } from "../kernel/errors";
import { unansweredLimit } from "../lifecycle/offer";
import { isSeeking } from "../lifecycle/request";
import { changeOffer, moveOffer } from "../offer/change.server";
import { tellOwners } from "../offer/letters.server";
import { settleRequest } from "../request/settle.server";
import { moveMatch } from "./change.server";
import { freeSlots } from "./inputs.server";
import { tellBoth } from "./letters.server";
import { loadMatch } from "./load.server";

const BATCH = 50;

/**
 * Counts an introduction the provider left unanswered; the second in a row
 * pauses the offer. One it could not have accepted does not count.
 */
async function countUnanswered(tx: Tx, ctx: Context, offer: OfferRow) {
  const cap = await findCap(tx, offer.participantId);
  if (freeSlots(offer, cap) === 0) return;
  const unanswered = offer.unanswered + 1;
  const isTooMany = unanswered >= unansweredLimit && offer.status === "active";
  if (!isTooMany) {
    await changeOffer(tx, ctx, offer, "unanswered", { unanswered });
    return;
  }
  const fields = { unanswered, dueAt: offer.expiresAt };
  const told = { reason: "unanswered" };
  const after = await moveOffer(tx, ctx, offer, "pause", fields, told);
  await tellOwners(tx, ctx, after, "paused");
}

async function lapse(ctx: Context, id: string): Promise<void> {
  const { now } = ctx;
  await ctx.db.write(async (tx) => {
    const match = await findMatch(tx, id);
    if (match?.status !== "introduced" || (match.dueAt ?? now + 1) > now)
      return;
    const loaded = await loadMatch(tx, id, now);
    await moveMatch(tx, ctx, match, "lapse");
    await tellBoth(tx, ctx, loaded, "lapsed");
    // Nobody has to answer a request that looks for nobody any more.
    const isAlive = isSeeking(loaded.request.status);
    if (match.providerAcceptedAt === null && isAlive) {
      await countUnanswered(tx, ctx, loaded.offer);
    }
    await settleRequest(tx, ctx, match.requestId);
  });
}

/** Introductions nobody answered within 30 days end; both sides are told. */
export const lapseIntroductions: Job = {
  name: "match-lapse",
  every: MINUTE,
  hasWork: async ({ db, now }) =>
    (await listLapsing(db.read, now, 1)).length > 0,
  async run(ctx) {
    for (const { id } of await listLapsing(ctx.db.read, ctx.now, BATCH)) {
      try {
        await lapse(ctx, id);
      } catch (error) {
        if (!(error instanceof DomainError)) throw error;
        ctx.log.warn({ code: error.code, id }, "introduction not lapsed");
      }
    }
  },
};
