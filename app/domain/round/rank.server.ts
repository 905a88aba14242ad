import {
  findRanking,
  saveRanking,
} from "../../../db/queries/round-ranking.server";
import {
  findOpenRound,
  type RoundHead,
} from "../../../db/queries/round.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { recordAudit } from "../audit/record.server";
import type { Side } from "../exchange/model";
import { conflict } from "../kernel/errors";
import type { TaggedText } from "../kernel/localized";
import { loadOffer } from "../offer/load.server";
import { offerNumber } from "../offer/number";
import { authorize } from "../permissions/authorize";
import { requestNumber } from "../request/number";
import { loadRequest } from "../request/load.server";
import { personOf } from "../review/person.server";
import { mostRankable } from "./model";
import { roundNumber } from "./number";
import { takesRankings } from "./plan";
import { listRankable } from "./rankable.server";
import { orderOf, type RankingView } from "./ranking";
import type { RankingForm } from "./schema";

/** The record whose order it is, for somebody who may give one. */
interface Owner {
  readonly side: Side;
  readonly id: string;
  readonly number: string;
  readonly title: TaggedText;
}

/** @throws DomainError 404 for who does not write for its side */
async function ownerOf(
  { actor, now }: Context,
  db: Queries,
  side: Side,
  id: string,
): Promise<Owner> {
  if (side === "requester") {
    const { request, subject } = await loadRequest(db, id, now);
    authorize(actor, "request.rank", subject);
    const number = request.number === null ? "" : requestNumber(request.number);
    const { originalLang: lang, content } = request;
    return { side, id, number, title: { lang, text: content.title } };
  }
  const offer = await loadOffer(db, id);
  authorize(actor, "offer.rank", offer);
  const number = offer.number === null ? "" : offerNumber(offer.number);
  const { originalLang: lang, content } = offer;
  return { side, id, number, title: { lang, text: content.title } };
}

/** The round that asks both sides for an order, or asked and has not read it yet. */
async function rankedRound(db: Queries): Promise<RoundHead | null> {
  const round = await findOpenRound(db);
  return round?.status === "announced" && round.rankUntil !== null
    ? round
    : null;
}

const rankableOf = (ctx: Context, round: RoundHead, { side, id }: Owner) =>
  listRankable(
    ctx,
    round,
    side === "requester" ? { requestId: id } : { offerId: id },
  );

/**
 * The counterparts of a request or an offer in the round that is announced, with
 * the order its side gave: the ranked ones first, then by score.
 */
export async function getRanking(
  ctx: Context,
  side: Side,
  id: string,
): Promise<RankingView> {
  const db = ctx.db.read;
  const owner = await ownerOf(ctx, db, side, id);
  const round = await rankedRound(db);
  if (!round?.rankUntil)
    return { ...owner, round: null, items: [], isCut: false, version: 0 };
  const known = await findRanking(db, round.id, id);
  const found = (await rankableOf(ctx, round, owner)).map((one) => {
    const at = known?.ranked.indexOf(one.id) ?? -1;
    return { ...one, place: at < 0 ? null : at + 1 };
  });
  const placeOf = ({ place }: { place: number | null }) => place ?? Infinity;
  const items = found.sort(
    (a, b) => placeOf(a) - placeOf(b) || b.score - a.score,
  );
  return {
    ...owner,
    round: {
      number: roundNumber(round.number),
      ...{ rankUntil: round.rankUntil, plannedDay: round.plannedDay },
      isOpen: takesRankings(round, ctx.now),
    },
    items: items.slice(0, mostRankable),
    isCut: items.length > mostRankable,
    version: known?.version ?? 0,
  };
}

/**
 * Keeps the order of a request or an offer. Counterparts that are not possible
 * any more are left out without a word.
 * @throws DomainError 409 after the closing day, or when somebody of the same
 * side was faster; 422 for two counterparts with the same place
 */
export async function rankCounterparts(
  ctx: Context,
  side: Side,
  id: string,
  { place, seen }: RankingForm,
): Promise<void> {
  const owner = await ownerOf(ctx, ctx.db.read, side, id);
  const { userId } = personOf(ctx);
  const before = await rankedRound(ctx.db.read);
  const items = before ? await rankableOf(ctx, before, owner) : [];
  await ctx.db.write(async (tx) => {
    await ownerOf(ctx, tx, side, id);
    const round = await rankedRound(tx);
    const isOpen =
      round !== null &&
      round.id === before?.id &&
      takesRankings(round, ctx.now);
    if (!isOpen) throw conflict("round.error.ranking-closed");
    const numbers = new Map(items.map((one) => [one.id, one.number]));
    const known = Object.fromEntries(
      Object.entries(place).filter(([one]) => numbers.has(one)),
    );
    const ranked = orderOf(known, (one) => numbers.get(one) ?? "");
    const row = { roundId: round.id, side, recordId: id, ranked, userId };
    if (!(await saveRanking(tx, { ...row, at: ctx.now }, seen)))
      throw conflict("error.stale");
    await recordAudit(tx, ctx, {
      action: side === "requester" ? "request.ranked" : "offer.ranked",
      subjectKind: side === "requester" ? "request" : "offer",
      subjectId: id,
      detail: { round: roundNumber(round.number), count: ranked.length },
    });
  });
}
