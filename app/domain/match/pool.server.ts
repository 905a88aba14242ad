import type { Queries } from "../../../db/client.server";
import {
  findLastAttempt,
  listOpenMatchesOfOffer,
} from "../../../db/queries/match-open.server";
import {
  findOfferByNumber,
  type OfferRow,
} from "../../../db/queries/offer.server";
import { findCap } from "../../../db/queries/offer-slot.server";
import { listPooled } from "../../../db/queries/request-desk.server";
import type { RequestRow } from "../../../db/queries/request.server";
import type { Context } from "../../context.server";
import type { MatchStatus } from "../exchange/model";
import { conflict, unprocessable } from "../kernel/errors";
import { isOver } from "../lifecycle/match";
import { isSeeking } from "../lifecycle/request";
import { authorize, isAuthorized } from "../permissions/authorize";
import { requestSubject, loadRequest } from "../request/load.server";
import { requestNumber } from "../request/number";
import { personOf } from "../review/person.server";
import { freeSlots } from "./inputs.server";
import { judgePair } from "./judge.server";
import type { PoolObstacle } from "./model";
import { namedPairs } from "./request-view.server";
import { bringTogether, isShown } from "./start.server";
import type { PoolOfferLine } from "./view";

/** A request of a pool and what stands between it and an offer. */
interface PooledPair extends Pick<PoolOfferLine, "match" | "why" | "gates"> {
  readonly request: RequestRow;
}

/** Least developed countries first, then who waits longest. */
const inTurn = (one: RequestRow, other: RequestRow): number =>
  Number(other.categories?.ldc ?? false) -
    Number(one.categories?.ldc ?? false) ||
  (one.openedAt ?? 0) - (other.openedAt ?? 0) ||
  (one.number ?? 0) - (other.number ?? 0);

/** What keeps a request from an offer, whatever places there are. */
async function obstacleOf(
  db: Queries,
  ctx: Context,
  request: RequestRow,
  offer: OfferRow,
): Promise<Pick<PooledPair, "why" | "gates">> {
  const only = (why: PoolObstacle) => ({ why, gates: [] });
  const { memberships } = personOf(ctx);
  const isProviders = memberships.some(
    ({ participantId }) => participantId === offer.participantId,
  );
  const subject = await requestSubject(db, request, ctx.now);
  if (isProviders || !isAuthorized(ctx.actor, "request.handle", subject)) {
    return only("yours");
  }
  if (offer.status !== "active") return only("offer");
  if (!isSeeking(request.status)) return only("closed");
  if (request.participantId === offer.participantId) return only("own");
  if (request.audience === "named") {
    const isNamed = await namedPairs(db, [request.id]);
    if (!isNamed(request.id, offer.participantId)) return only("not_named");
  }
  const { score } = await judgePair(db, request, offer);
  // Places are counted over the whole pool.
  const gates = score.gates
    .filter(({ code, passed }) => !passed && code !== "slot")
    .map(({ code }) => code);
  return gates.length === 0 ? { why: null, gates } : { why: "gates", gates };
}

/**
 * A pool against an offer, in the order in which its places are given. An
 * introduction that waits for its answers keeps a place.
 */
async function planPool(
  db: Queries,
  ctx: Context,
  poolId: string,
  offer: OfferRow,
): Promise<PooledPair[]> {
  const waiting = (await listOpenMatchesOfOffer(db, offer.id)).filter(
    ({ status }) => status === "introduced",
  );
  const cap = await findCap(db, offer.participantId);
  let places = freeSlots(offer, cap) - waiting.length;
  const plan: PooledPair[] = [];
  for (const request of (await listPooled(db, poolId)).sort(inTurn)) {
    const last = await findLastAttempt(db, request.id, offer.id);
    const none = { request, match: null, gates: [] };
    if (
      last?.status === "declined_by_requester" ||
      last?.status === "declined_by_provider"
    ) {
      plan.push({ ...none, why: "declined" });
    } else if (last && !isOver(last.status) && !isFound(last.status)) {
      const { id, status } = last;
      plan.push({ ...none, match: { id, status }, why: null });
    } else {
      const { why, gates } = await obstacleOf(db, ctx, request, offer);
      if (why === null) places -= 1;
      plan.push(
        why === null && places < 0
          ? { ...none, why: "place" }
          : { request, match: null, why, gates },
      );
    }
  }
  return plan;
}

/** Brought up, and not introduced yet. */
const isFound = (status: MatchStatus): boolean =>
  status === "suggested" || status === "shortlisted";

const findShown = async (
  db: Queries,
  number: number,
): Promise<OfferRow | undefined> => {
  const offer = await findOfferByNumber(db, number);
  return offer && isShown(offer) ? offer : undefined;
};

/**
 * How the pool of a request stands with an offer: which are introduced, which
 * can be, and why the others cannot.
 * @returns null for a request outside of pools, or an offer nobody knows
 */
export async function getPoolOffer(
  ctx: Context,
  id: string,
  number: number,
): Promise<PoolOfferLine[] | null> {
  const { read } = ctx.db;
  const { request, subject } = await loadRequest(read, id, ctx.now);
  authorize(ctx.actor, "request.handle", subject);
  const offer = await findShown(read, number);
  if (request.poolId === null || !offer) return null;
  const plan = await planPool(read, ctx, request.poolId, offer);
  return plan.map(({ request: one, match, why, gates }) => ({
    ...{ id: one.id, number: requestNumber(one.number ?? 0), area: one.area },
    ...{ title: one.content.title, lang: one.originalLang },
    ...{ match, why, gates },
  }));
}

/**
 * Introduces an offer to every request of a pool it fits, in one transaction and
 * as far as it has places. Those it cannot be introduced to stay as they are;
 * `getPoolOffer` says why.
 * @param id any request of the pool
 * @returns how many were introduced
 * @throws DomainError 422 for an offer nobody knows, 409 outside of pools
 */
export const introducePool = (
  ctx: Context,
  id: string,
  number: number,
): Promise<number> =>
  ctx.db.write(async (tx) => {
    const { request, subject } = await loadRequest(tx, id, ctx.now);
    authorize(ctx.actor, "request.handle", subject);
    if (request.poolId === null) throw conflict("request.error.wrong-state");
    const offer = await findShown(tx, number);
    if (!offer) throw unprocessable("match.error.offer-number", "offer");
    const plan = await planPool(tx, ctx, request.poolId, offer);
    const able = plan.filter((one) => one.why === null && one.match === null);
    for (const pair of able) {
      await bringTogether(tx, ctx, { request: pair.request, offer }, "officer");
    }
    return able.length;
  });
