import type { Tx } from "../../../db/client.server";
import { listMatchesOfRequest } from "../../../db/queries/match.server";
import {
  listLevels,
  listNamedOf,
  listSeekingRequests,
} from "../../../db/queries/match-inputs.server";
import { listMatchesOfOffer } from "../../../db/queries/match-open.server";
import { findOffer } from "../../../db/queries/offer.server";
import { findCap } from "../../../db/queries/offer-slot.server";
import { findRequest } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import type { MatchStatus } from "../exchange/model";
import { isSeeking } from "../lifecycle/request";
import { tellOfSuggestions } from "./alert.server";
import { offerInputs, requestInputs } from "./inputs.server";
import { inputsHash, levelsByArea } from "./judge.server";
import { mostSuggestions } from "./model";
import type { Given } from "./offer-shelf";
import {
  bestOffers,
  bestUnkept,
  forgetOffers,
  type Wanted,
} from "./offers-in-memory.server";
import { openPair } from "./propose.server";
import { listOffers } from "./read-offers.server";
import { recordOf } from "./record.server";
import { scorePair, type ScoreOffer, type ScoreRequest } from "./score";
import { scoreThreshold, scoreVersion } from "./weights";

interface Half {
  readonly id: string;
  readonly participantId: string;
}

/** A pair that passed every gate with enough points. */
interface Fit {
  readonly request: Half;
  readonly offer: Half;
  readonly score: number;
  readonly inputsHash: string;
}

function fitOf(
  request: Half,
  asked: ScoreRequest,
  offer: Half,
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

/** @param known pairs of the record; those nobody has looked at yet take room */
async function keep(
  tx: Tx,
  ctx: Context,
  known: readonly { readonly status: MatchStatus }[],
  fits: readonly Fit[],
) {
  const open = known.filter(({ status }) => status === "suggested").length;
  const room = Math.max(0, mostSuggestions - open);
  const best = [...fits].sort(bestFirst).slice(0, room);
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

/** The best offers by the memory, judged by their rows as the transaction sees them. */
async function judged(
  tx: Tx,
  ctx: Context,
  wanted: Wanted,
  judge: (offers: readonly Given[]) => Fit[],
): Promise<Fit[]> {
  const found = await bestOffers(tx, ctx.db, wanted);
  const ids = found.map(({ id }) => id);
  const fits = judge(await listOffers(tx, { ids }));
  const scores = new Map(fits.map(({ offer, score }) => [offer.id, score]));
  if (found.every(({ id, total }) => scores.get(id) === total)) return fits;
  ctx.log.error("the offers in memory are not those of the database");
  forgetOffers(ctx.db);
  const anew = await bestUnkept(tx, wanted);
  return judge(await listOffers(tx, { ids: anew.map(({ id }) => id) }));
}

/**
 * Looks for offers that fit a request and keeps the best as suggestions. A
 * request for named providers is suggested to these only; a pair that came up
 * before stays as it ended, unless it only gave way to another. What is kept is
 * what scoring every active offer would give.
 * @returns how many were kept
 */
export async function suggestForRequest(
  tx: Tx,
  ctx: Context,
  requestId: string,
): Promise<number> {
  const request = await findRequest(tx, requestId);
  if (!request || !isSeeking(request.status)) return 0;
  const { area, demo } = request;
  const known = await listMatchesOfRequest(tx, requestId);
  const past = known.filter(({ status }) => !mayReturn(status));
  const vetoed = new Set(past.map(({ offerId }) => offerId));
  const levels = levelsByArea(await listLevels(tx, [area]));
  const asked = requestInputs(request, levels(area));
  const judge = (offers: readonly Given[]) =>
    offers
      .filter((one) => one.demo === demo && !vetoed.has(one.id))
      .flatMap((one) => fitOf(request, asked, one, one.offer));
  if (request.audience === "named") {
    const named = await listNamedOf(tx, [requestId]);
    const providerIds = named.map(({ participantId }) => participantId);
    return keep(tx, ctx, known, judge(await listOffers(tx, { providerIds })));
  }
  const wanted = { request: asked, demo, vetoed };
  return keep(tx, ctx, known, await judged(tx, ctx, wanted, judge));
}

/** The same the other way round: open requests an active offer fits. */
export async function suggestForOffer(
  tx: Tx,
  ctx: Context,
  offerId: string,
): Promise<number> {
  const offer = await findOffer(tx, offerId);
  if (offer?.status !== "active") return 0;
  const { participantId } = offer;
  const known = await listMatchesOfOffer(tx, offerId);
  const past = known.filter(({ status }) => !mayReturn(status));
  const vetoed = new Set(past.map(({ requestId }) => requestId));
  const cap = await findCap(tx, participantId);
  const given = offerInputs(offer, cap, await recordOf(tx, participantId));
  const requests = (await listSeekingRequests(tx)).filter(
    ({ id, demo }) => demo === offer.demo && !vetoed.has(id),
  );
  const areas = requests.map(({ area }) => area);
  const levels = levelsByArea(await listLevels(tx, areas));
  const hidden = requests.filter(({ audience }) => audience === "named");
  const named = await listNamedOf(
    tx,
    hidden.map(({ id }) => id),
  );
  const knownTo = new Set(
    named
      .filter((one) => one.participantId === participantId)
      .map(({ requestId }) => requestId),
  );
  const fits = requests
    .filter(({ id, audience }) => audience !== "named" || knownTo.has(id))
    .flatMap((request) => {
      const asked = requestInputs(request, levels(request.area));
      return fitOf(request, asked, offer, given);
    });
  return keep(tx, ctx, known, fits);
}
