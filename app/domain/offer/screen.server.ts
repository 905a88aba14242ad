import { touchPublic } from "../../../db/queries/data-version.server";
import type { Context } from "../../context.server";
import { suggestForOffer } from "../match/suggest.server";
import { authorize } from "../permissions/authorize";
import { personOf } from "../review/person.server";
import { moveOffer } from "./change.server";
import { endsAt } from "./keep.server";
import { tellOwners } from "./letters.server";
import { loadOffer } from "./load.server";

/**
 * Takes an offer in: its restrictions are objective, each excluded state has a
 * legal ground. It is public from now on, and open requests that fit are
 * suggested.
 */
export const acceptOffer = (ctx: Context, id: string): Promise<void> =>
  ctx.db.write(async (tx) => {
    const offer = await loadOffer(tx, id);
    authorize(ctx.actor, "offer.handle", offer);
    const screened =
      offer.status === "screened"
        ? offer
        : await moveOffer(tx, ctx, offer, "screen", {
            screenedBy: personOf(ctx).userId,
          });
    const expiresAt = endsAt(offer.content, ctx.now);
    const active = await moveOffer(tx, ctx, screened, "activate", {
      ...{ expiresAt, dueAt: expiresAt, activeAt: ctx.now },
    });
    await tellOwners(tx, ctx, active, "active", { due: expiresAt });
    await touchPublic(tx);
    await suggestForOffer(tx, ctx, id);
  });

/** Sends an offer back to its provider, with words. */
export const returnOffer = (
  ctx: Context,
  id: string,
  reason: string,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const offer = await loadOffer(tx, id);
    authorize(ctx.actor, "offer.handle", offer);
    const told = { note: reason, noteLang: ctx.locale };
    const fields = { approvedBy: null, approvedAt: null };
    const after = await moveOffer(tx, ctx, offer, "return", fields, told);
    await tellOwners(tx, ctx, after, "returned", { quote: reason });
  });
