import type { Tx } from "../../../db/client.server";
import { listIdleOffers } from "../../../db/queries/offer-list.server";
import {
  findOffer,
  insertOfferEvent,
  type OfferRow,
} from "../../../db/queries/offer.server";
import type { Context } from "../../context.server";
import type { Job } from "../job/scheduler.server";
import { DAY, HOUR } from "../kernel/clock";
import { newId } from "../kernel/ids";
import { offerDraftTime, unsentOffers } from "../lifecycle/offer";
import { moveOffer } from "./change.server";
import { tellOwners } from "./letters.server";

const BATCH = 50;
/** Nobody touched it for so long: its provider is told before it ends. */
const warning = offerDraftTime - 14 * DAY;

const isUnsent = ({ status }: OfferRow) =>
  unsentOffers.some((one) => one === status);

async function warn(tx: Tx, ctx: Context, offer: OfferRow): Promise<void> {
  await insertOfferEvent(tx, {
    ...{ id: newId(), offerId: offer.id, event: "draft_waits" },
    ...{ toStatus: offer.status, reasonCode: null, note: null },
    ...{ noteLang: null, userId: null, at: ctx.now },
  });
  const due = offer.updatedAt + offerDraftTime;
  await tellOwners(tx, ctx, offer, "draft_waits", { due });
}

async function end(tx: Tx, ctx: Context, offer: OfferRow): Promise<void> {
  const after = await moveOffer(tx, ctx, offer, "expire_draft");
  await tellOwners(tx, ctx, after, "draft_over");
}

const toWarn = ({ db, now }: Context, limit: number) =>
  listIdleOffers(db.read, unsentOffers, now - warning, "draft_waits", limit);
const toEnd = ({ db, now }: Context, limit: number) =>
  listIdleOffers(db.read, unsentOffers, now - offerDraftTime, null, limit);

/** Does a clock's work with one that still is as it was found. */
const move = (
  ctx: Context,
  id: string,
  idle: number,
  work: (tx: Tx, ctx: Context, offer: OfferRow) => Promise<void>,
): Promise<void> =>
  ctx.db.write(async (tx) => {
    const offer = await findOffer(tx, id);
    if (!offer || !isUnsent(offer) || offer.updatedAt > ctx.now - idle) return;
    await work(tx, ctx, offer);
  });

/** Offers nobody sends end after 60 days without a change; 14 days before, their provider is told. */
export const runOfferDrafts: Job = {
  name: "offer-drafts",
  every: HOUR,
  hasWork: async (ctx) =>
    (await toEnd(ctx, 1)).length > 0 || (await toWarn(ctx, 1)).length > 0,
  async run(ctx) {
    for (const { id } of await toEnd(ctx, BATCH)) {
      await move(ctx, id, offerDraftTime, end);
    }
    for (const { id } of await toWarn(ctx, BATCH)) {
      await move(ctx, id, warning, warn);
    }
  },
};
