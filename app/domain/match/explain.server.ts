import { findOfferByNumber } from "../../../db/queries/offer.server";
import { findRequest } from "../../../db/queries/request.server";
import { findVisibleRequest } from "../../../db/queries/request-public.server";
import type { Context } from "../../context.server";
import { notFound } from "../kernel/errors";
import { shownOffers } from "../lifecycle/offer";
import { parseOfferNumber } from "../offer/number";
import { parseRequestNumber } from "../request/number";
import { findRequestReader } from "../request/reader.server";
import { judgePair } from "./judge.server";
import type { PairScore } from "./score";
import { scoreMost, scoreThreshold, weights } from "./weights";

/** The score of a pair, for programs. */
export interface ScoreAnswer extends PairScore {
  readonly request: string;
  readonly offer: string;
  readonly of: number;
  readonly threshold: number;
  readonly weights: typeof weights;
}

/**
 * Explains how a request and an offer fit, for a reader who may read all that
 * the score is made of. Who declined what stays private: vetoes are left out.
 * @throws DomainError 404 for a pair this reader may not see
 */
export async function explainPair(
  ctx: Context,
  pair: { readonly request: string; readonly offer: string },
): Promise<ScoreAnswer> {
  const db = ctx.db.read;
  const number = parseRequestNumber(pair.request);
  const reader = await findRequestReader(ctx);
  const shown =
    number === null ? undefined : await findVisibleRequest(db, reader, number);
  if (!shown?.isWhole || shown.withheld.includes("needs"))
    throw notFound("request.error.no-such-request");
  const request = await findRequest(db, shown.id);
  if (!request) throw notFound("request.error.no-such-request");
  const asked = parseOfferNumber(pair.offer);
  const offer = asked === null ? null : await findOfferByNumber(db, asked);
  const isShown = shownOffers.some((status) => status === offer?.status);
  // Withdrawn before it was ever public stays unknown.
  if (!offer || !isShown || offer.activeAt === null)
    throw notFound("offer.error.no-such-offer");
  const { score } = await judgePair(db, request, offer);
  return {
    request: pair.request,
    offer: pair.offer,
    ...score,
    ...{ of: scoreMost, threshold: scoreThreshold, weights },
  };
}
