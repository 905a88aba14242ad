import {
  findOfferByNumber,
  type OfferRow,
} from "../../../db/queries/offer.server";
import { listActiveOf } from "../../../db/queries/offer-list.server";
import { listSeekingOf } from "../../../db/queries/match-list.server";
import {
  findRequestByNumber,
  type RequestRow,
} from "../../../db/queries/request.server";
import type { Tx } from "../../../db/client.server";
import type { Context } from "../../context.server";
import type { Side } from "../exchange/model";
import { conflict, unprocessable } from "../kernel/errors";
import { shownOffers } from "../lifecycle/offer";
import { isSeeking } from "../lifecycle/request";
import { may } from "../permissions/authorize";
import { offerNumber } from "../offer/number";
import { requestNumber } from "../request/number";
import { personOf } from "../review/person.server";
import { judgePair } from "./judge.server";
import { loadMatch } from "./load.server";
import { openPair } from "./propose.server";
import { isReadBy } from "./request-view.server";
import { introduceLoaded } from "./step.server";

interface Both {
  readonly request: RequestRow;
  readonly offer: OfferRow;
}

export const isShown = (offer: OfferRow) =>
  shownOffers.some((status) => status === offer.status);

/** Which side the actor may bring this pair up for; null for an officer. */
function bringer(
  ctx: Context,
  request: RequestRow,
  offer: OfferRow,
): Side | null | undefined {
  const { memberships } = personOf(ctx);
  const writes = (id: string) =>
    memberships.some(
      (one) => one.participantId === id && one.role !== "viewer",
    );
  if (writes(request.participantId)) return "requester";
  if (writes(offer.participantId)) return "provider";
  const isPart = memberships.some(
    ({ participantId: id }) =>
      id === request.participantId || id === offer.participantId,
  );
  return may(ctx.actor, "round.manage") && !isPart ? null : undefined;
}

/**
 * Opens a pair that may be brought up, or takes the one that is open, and
 * introduces it unless that was done.
 * @returns the match's id
 * @throws DomainError 409 when a side declined it, or looks for nobody
 */
export async function bringTogether(
  tx: Tx,
  ctx: Context,
  { request, offer }: Both,
  by: Side | "officer",
): Promise<string> {
  const { score, inputsHash } = await judgePair(tx, request, offer);
  const { id } = await openPair(tx, ctx, {
    ...{ requestId: request.id, offerId: offer.id, inputsHash },
    ...{ origin: by, score: score.total, scoreVersion: score.version },
  });
  const loaded = await loadMatch(tx, id, ctx.now);
  const { status } = loaded.match;
  if (status === "suggested" || status === "shortlisted") {
    await introduceLoaded(tx, ctx, loaded, by);
  }
  return id;
}

/**
 * Brings a request and an offer together that nobody suggested, and introduces
 * them: by a writer of either side, or a matching officer.
 * @returns the match's id
 * @throws DomainError 422 for a number nobody here knows, 409 for a pair that
 * was declined, or a record that looks for nobody
 */
export const startMatch = (
  ctx: Context,
  numbers: { readonly request: number; readonly offer: number },
): Promise<string> =>
  ctx.db.write(async (tx) => {
    const request = await findRequestByNumber(tx, numbers.request);
    const offer = await findOfferByNumber(tx, numbers.offer);
    if (!offer || !isShown(offer)) {
      throw unprocessable("match.error.offer-number", "offer");
    }
    const by = request && bringer(ctx, request, offer);
    const noSuch = () => unprocessable("match.error.request-number", "request");
    if (!request || by === undefined) throw noSuch();
    // A provider names no request it may not read.
    const isRead = await isReadBy(tx, request, offer.participantId);
    if (by === "provider" && !isRead) throw noSuch();
    // An officer widens nothing either: that is for the requester to say.
    if (by === null && !isRead) throw conflict("match.error.not-named");
    if (!isSeeking(request.status))
      throw conflict("match.error.request-closed");
    if (request.participantId === offer.participantId) {
      throw conflict("match.error.own-pair");
    }
    return bringTogether(tx, ctx, { request, offer }, by ?? "officer");
  });

/** One's own records that can be brought together with another's. */
export async function getNewMatch(ctx: Context) {
  const { read } = ctx.db;
  const own = personOf(ctx)
    .memberships.filter(({ role }) => role !== "viewer")
    .map(({ participantId }) => participantId);
  const requests = await listSeekingOf(read, own);
  const offers = await listActiveOf(read, own);
  return {
    requests: requests.map((one) => ({
      number: requestNumber(one.number ?? 0),
      title: { lang: one.originalLang, text: one.content.title },
    })),
    offers: offers.map((one) => ({
      number: offerNumber(one.number ?? 0),
      title: { lang: one.originalLang, text: one.content.title },
    })),
  };
}
