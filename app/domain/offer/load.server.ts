import type { Queries } from "../../../db/client.server";
import { findOffer, type OfferRow } from "../../../db/queries/offer.server";
import { findParticipant } from "../../../db/queries/participant.server";
import { notFound } from "../kernel/errors";
import type { ParticipantKind } from "../participant/model";

/**
 * An offer; the row itself is what the permission table asks about.
 * @throws DomainError 404 when there is none
 */
export async function loadOffer(db: Queries, id: string): Promise<OfferRow> {
  const offer = await findOffer(db, id);
  if (!offer) throw notFound("offer.error.no-such-offer");
  return offer;
}

/** What the provider of an offer is. @throws DomainError 404 when there is none */
export async function kindOf(
  db: Queries,
  participantId: string,
): Promise<ParticipantKind> {
  const participant = await findParticipant(db, participantId);
  if (!participant) throw notFound();
  return participant.kind;
}
