import type { Tx } from "../../../db/client.server";
import { findLastAttempt } from "../../../db/queries/match-open.server";
import { findOffer } from "../../../db/queries/offer.server";
import { findCap } from "../../../db/queries/offer-slot.server";
import { findRequest } from "../../../db/queries/request.server";
import { holdsSlot } from "../lifecycle/match";
import { isSeeking } from "../lifecycle/request";
import { freeSlots } from "../match/inputs.server";
import { isReadBy } from "../match/request-view.server";
import type { FallReason } from "./model";

/**
 * Whether a pair of a result can still be put to its sides: between the run and
 * its publication people withdraw, pause, decline and agree.
 * @returns `agreed` for one that needs no proposal; null for one that can be made
 */
export async function fallReasonOf(
  tx: Tx,
  requestId: string,
  offerId: string,
): Promise<FallReason | "agreed" | null> {
  const last = await findLastAttempt(tx, requestId, offerId);
  if (last && holdsSlot(last.status)) return "agreed";
  const request = await findRequest(tx, requestId);
  if (!request || !isSeeking(request.status)) return "request";
  const isDeclined =
    last?.status === "declined_by_requester" ||
    last?.status === "declined_by_provider";
  if (isDeclined) return "declined";
  const offer = await findOffer(tx, offerId);
  if (offer?.status !== "active") return "offer";
  if (!(await isReadBy(tx, request, offer.participantId))) return "reader";
  const cap = await findCap(tx, offer.participantId);
  return freeSlots(offer, cap) === 0 ? "offer" : null;
}
