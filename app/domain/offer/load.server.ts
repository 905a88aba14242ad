import type { Queries } from "../../../db/client.server";
import { findOffer, type OfferRow } from "../../../db/queries/offer.server";
import { notFound } from "../kernel/errors";

/**
 * An offer; the row itself is what the permission table asks about.
 * @throws DomainError 404 when there is none
 */
export async function loadOffer(db: Queries, id: string): Promise<OfferRow> {
  const offer = await findOffer(db, id);
  if (!offer) throw notFound("offer.error.no-such-offer");
  return offer;
}
