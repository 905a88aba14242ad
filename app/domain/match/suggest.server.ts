import type { Tx } from "../../../db/client.server";
import { listMatchesOfRequest } from "../../../db/queries/match.server";
import {
  listActiveOffers,
  listLevels,
  listNamedOf,
  listSeekingRequests,
} from "../../../db/queries/match-inputs.server";
import { listMatchesOfOffer } from "../../../db/queries/match-open.server";
import { findOffer } from "../../../db/queries/offer.server";
import { listCaps } from "../../../db/queries/offer-slot.server";
import { findRequest } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import { providerRecords } from "../engagement/record.server";
import type { MatchStatus } from "../exchange/model";
import { isSeeking } from "../lifecycle/request";
import { tellOfSuggestions } from "./alert.server";
import {
  offerInputs,
  requestInputs,
  type OfferFacts,
  type RequestFacts,
} from "./inputs.server";
import { inputsHash, levelsIn } from "./judge.server";
import { mostSuggestions } from "./model";
import { openPair } from "./propose.server";
import { recordOf } from "./record.server";
import { scorePair, type ScoreOffer, type ScoreRequest } from "./score";
import { scoreThreshold, scoreVersion } from "./weights";

type Asking = RequestFacts & {
  readonly id: string;
  readonly audience: "public" | "providers" | "named";
  readonly demo: boolean;
};
type Giving = OfferFacts & { readonly id: string; readonly demo: boolean };

/** A pair that passed every gate with enough points. */
interface Fit {
  readonly request: Asking;
  readonly offer: Giving;
  readonly score: number;
  readonly inputsHash: string;
}

function fitOf(
  request: Asking,
  asked: ScoreRequest,
  offer: Giving,
  given: ScoreOffer,
): Fit[] {
  const { passed, total } = scorePair(asked, given);
  if (!passed || total < scoreThreshold) return [];
  return [
    { request, offer, score: total, inputsHash: inputsHash(asked, given) },
  ];
}

/** A pair that comes up again by itself: one that gave way to another. */
const mayReturn = (status: MatchStatus) => status === "superseded";

const bestFirst = (a: Fit, b: Fit) =>
  b.score - a.score ||
  (a.offer.id + a.request.id < b.offer.id + b.request.id ? -1 : 1);

async function keep(tx: Tx, ctx: Context, fits: readonly Fit[]) {
  const best = [...fits].sort(bestFirst).slice(0, mostSuggestions);
  for (const { request, offer, score, inputsHash: hash } of best) {
    const match = await openPair(tx, ctx, {
      ...{ requestId: request.id, offerId: offer.id, origin: "suggestion" },
      ...{ score, scoreVersion, inputsHash: hash },
    });
    await tellOfSuggestions(tx, ctx, match.id, [
      request.participantId,
      offer.participantId,
    ]);
  }
  return best.length;
}

/**
 * Looks for offers that fit a request and keeps the best as suggestions. A
 * request for named providers is suggested to these only; a pair that came up
 * before stays as it ended, unless it only gave way to another.
 * @returns how many were kept
 */
export async function suggestForRequest(
  tx: Tx,
  ctx: Context,
  requestId: string,
): Promise<number> {
  const request = await findRequest(tx, requestId);
  if (!request || !isSeeking(request.status)) return 0;
  const named = await listNamedOf(tx, [requestId]);
  const known = await listMatchesOfRequest(tx, requestId);
  const past = known.filter(({ status }) => !mayReturn(status));
  const levels = await listLevels(tx, [request.area]);
  const asked = requestInputs(request, levelsIn(levels, request.area));
  const offers = (await listActiveOffers(tx)).filter(
    (offer) =>
      offer.demo === request.demo &&
      !past.some(({ offerId }) => offerId === offer.id) &&
      (request.audience !== "named" ||
        named.some((one) => one.participantId === offer.participantId)),
  );
  const providers = [...new Set(offers.map((one) => one.participantId))];
  const caps = await listCaps(tx, providers);
  const records = await providerRecords(tx);
  const fits = offers.flatMap((offer) => {
    const { participantId } = offer;
    const cap = caps.find((one) => one.participantId === participantId);
    const record = records.get(participantId);
    return fitOf(request, asked, offer, offerInputs(offer, cap, record));
  });
  return keep(tx, ctx, fits);
}

/** The same the other way round: open requests an active offer fits. */
export async function suggestForOffer(
  tx: Tx,
  ctx: Context,
  offerId: string,
): Promise<number> {
  const offer = await findOffer(tx, offerId);
  if (offer?.status !== "active") return 0;
  const known = await listMatchesOfOffer(tx, offerId);
  const past = known.filter(({ status }) => !mayReturn(status));
  const { participantId } = offer;
  const [cap] = await listCaps(tx, [participantId]);
  const given = offerInputs(offer, cap, await recordOf(tx, participantId));
  const requests = (await listSeekingRequests(tx)).filter(
    (request) =>
      request.demo === offer.demo &&
      !past.some(({ requestId }) => requestId === request.id),
  );
  const levels = await listLevels(
    tx,
    requests.map(({ area }) => area),
  );
  const hidden = requests.filter(({ audience }) => audience === "named");
  const named = await listNamedOf(
    tx,
    hidden.map(({ id }) => id),
  );
  const mayKnow = (request: Asking) =>
    request.audience !== "named" ||
    named.some(
      (one) =>
        one.requestId === request.id && one.participantId === participantId,
    );
  const fits = requests.filter(mayKnow).flatMap((request) => {
    const asked = requestInputs(request, levelsIn(levels, request.area));
    return fitOf(request, asked, offer, given);
  });
  return keep(tx, ctx, fits);
}
