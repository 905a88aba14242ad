import {
  insertOfferEvent,
  updateOffer,
  type OfferRow,
} from "../../../db/queries/offer.server";
import { mover } from "../exchange/mover.server";
import type { OfferStatus } from "../exchange/model";
import { offerLifecycle, type OfferEvent } from "../lifecycle/offer";

/** Fields and steps of an offer; see `mover`. */
export const { change: changeOffer, move: moveOffer } = mover<
  OfferStatus,
  OfferEvent,
  OfferRow
>({
  kind: "offer",
  machine: offerLifecycle,
  update: updateOffer,
  tell: (tx, offerId, happened) =>
    insertOfferEvent(tx, { offerId, ...happened }),
});
