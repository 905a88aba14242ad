import type { Tx } from "../../../db/client.server";
import type { OfferRow } from "../../../db/queries/offer.server";
import {
  addTakenSlot,
  addUnderCap,
  findCap,
  removeTakenSlot,
  removeUnderCap,
} from "../../../db/queries/offer-slot.server";
import type { Context } from "../../context.server";
import type { Doer } from "../exchange/told.server";
import { conflict } from "../kernel/errors";
import { suggestForOffer } from "../match/suggest.server";
import { moveOffer } from "./change.server";
import { loadOffer } from "./load.server";

/** A paused offer looks for nobody new, but what was introduced may be agreed. */
const takeable = ["active", "paused", "exhausted"] as const;

/**
 * Takes one slot of an offer and one place under its provider's cap, each in
 * one statement with a condition: of two who want the last one, one gets it.
 * With the last slot the offer is exhausted. In the caller's transaction.
 * @throws DomainError 409 `match.error.offer-gone` for an offer that ended,
 * `match.error.slot-gone` or `match.error.cap-reached` when others were faster
 */
export async function takeSlot(
  tx: Tx,
  ctx: Doer,
  offerId: string,
): Promise<OfferRow> {
  const isTaken = await addTakenSlot(tx, offerId, takeable);
  const offer = await loadOffer(tx, offerId);
  if (!isTaken) {
    const isOpen = takeable.some((status) => status === offer.status);
    throw conflict(isOpen ? "match.error.slot-gone" : "match.error.offer-gone");
  }
  const { participantId } = offer;
  const hasCap = (await findCap(tx, participantId)) !== undefined;
  if (hasCap && !(await addUnderCap(tx, participantId))) {
    throw conflict("match.error.cap-reached");
  }
  if (offer.status !== "active" || offer.slotsTaken < offer.slots) return offer;
  return moveOffer(tx, ctx, offer, "exhaust", { dueAt: offer.expiresAt });
}

/** Gives a slot and its place under the cap back; an exhausted offer lives again and looks for requests. */
export async function freeSlot(
  tx: Tx,
  ctx: Context,
  offerId: string,
): Promise<void> {
  if (!(await removeTakenSlot(tx, offerId))) return;
  const offer = await loadOffer(tx, offerId);
  await removeUnderCap(tx, offer.participantId);
  if (offer.status !== "exhausted") return;
  await moveOffer(tx, ctx, offer, "free", { dueAt: offer.expiresAt });
  await suggestForOffer(tx, ctx, offerId);
}
