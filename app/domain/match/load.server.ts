import type { Queries } from "../../../db/client.server";
import { findMatch, type MatchRow } from "../../../db/queries/match.server";
import type { OfferRow } from "../../../db/queries/offer.server";
import type { RequestRow } from "../../../db/queries/request.server";
import { pairSubject } from "../exchange/pair.server";
import type { Instant } from "../kernel/clock";
import { notFound } from "../kernel/errors";
import { loadOffer } from "../offer/load.server";
import type { PairSubject } from "../permissions/subjects";
import { loadRequest } from "../request/load.server";

/** A pair with its two halves and what the permission table asks about it. */
export interface LoadedMatch {
  readonly match: MatchRow;
  readonly request: RequestRow;
  readonly offer: OfferRow;
  readonly subject: PairSubject;
}

/** @throws DomainError 404 when there is none */
export async function loadMatch(
  db: Queries,
  id: string,
  now: Instant,
): Promise<LoadedMatch> {
  const match = await findMatch(db, id);
  if (!match) throw notFound("match.error.no-such-match");
  const { request } = await loadRequest(db, match.requestId, now);
  const offer = await loadOffer(db, match.offerId);
  const sides = {
    requesterId: request.participantId,
    providerId: offer.participantId,
    area: request.area,
  };
  return { match, request, offer, subject: await pairSubject(db, sides, now) };
}
