import { listShownOffers } from "../../../db/queries/board.server";
import {
  countRequestsByStatus,
  listVisibleRequests,
  stranger,
  type RequestReader,
} from "../../../db/queries/request-public.server";
import { listPublicInterests } from "../../../db/queries/interest.server";
import type { Context } from "../../context.server";
import { ldcDecisionsNow } from "../graduation/known.server";
import { dayOf } from "../kernel/clock";
import { offerNumber } from "../offer/number";
import { groupsOf, regionsOf } from "../match/inputs.server";
import { categoriesOn } from "../reference/category";
import { namesOf } from "../review/parts.server";
import { unmetReason } from "../request/model";
import { requestNumber } from "../request/number";
import {
  fitsOffer,
  fitsRequest,
  type AskedArea,
  type OfferCard,
  type RequestCard,
} from "./cards";
import type { Board } from "./model";
import type { BoardQuery } from "./query";

export type BoardReader = Pick<Context, "db" | "now">;

/** Most declarations of interest shown. */
const MOST = 200;

/** Requests the reader may know of that answer a query, the newest first. */
export async function readRequests(
  { db }: BoardReader,
  query: BoardQuery,
  reader: RequestReader = stranger,
): Promise<RequestCard[]> {
  const rows = await listVisibleRequests(db.read, reader, {
    area: query.area,
  });
  return rows
    .flatMap((row): RequestCard[] =>
      row.number === null || row.openedAt === null
        ? []
        : [
            {
              number: requestNumber(row.number),
              ...{ title: row.title, lang: row.lang, area: row.area },
              topics: row.topics,
              groups: groupsOf(row.categories),
              ...{ status: row.status, since: row.statusSince },
              reason: unmetReason(row),
              ...{ openedAt: row.openedAt, dueAt: row.dueAt },
              isWhole: row.isWhole,
            },
          ],
    )
    .filter((card) => fitsRequest(query, card, regionsOf));
}

/** A country as an offer made today would see it. */
async function askedArea(
  { db, now }: BoardReader,
  area: string | undefined,
): Promise<AskedArea | null> {
  if (area === undefined) return null;
  const decided = await ldcDecisionsNow(db.read);
  const groups = groupsOf(categoriesOn(area, dayOf(now), decided));
  return { area, regions: regionsOf(area), groups };
}

/** Offers that could serve what a query asks, the newest first. */
export async function readOffers(
  ctx: BoardReader,
  query: BoardQuery,
): Promise<OfferCard[]> {
  const rows = await listShownOffers(ctx.db.read);
  const country = await askedArea(ctx, query.area);
  return rows
    .flatMap(({ number, activeAt, participantId, statusSince: _, ...row }) =>
      number === null || activeAt === null
        ? []
        : [
            {
              ...row,
              number: offerNumber(number),
              providerId: participantId,
              activeAt,
            },
          ],
    )
    .filter((card) => fitsOffer(query, card, country));
}

/** The board as one page shows it. */
export async function readBoard(
  ctx: BoardReader,
  query: BoardQuery,
  reader: RequestReader = stranger,
): Promise<Board> {
  const requests = await readRequests(ctx, query, reader);
  const offers = query.show === "offers" ? await readOffers(ctx, query) : [];
  const counts = await countRequestsByStatus(ctx.db.read);
  const all = counts.reduce((sum, { count }) => sum + count, 0);
  const known = (await readRequests(ctx, { show: "requests" }, reader)).length;
  const interests =
    query.show === "offers"
      ? await listPublicInterests(ctx.db.read, ctx.now, MOST)
      : [];
  const names = await namesOf(ctx.db.read, [
    ...offers.map(({ providerId }) => providerId),
    ...interests.map(({ participantId }) => participantId),
  ]);
  return {
    requests,
    offers: offers.map((card) => ({
      ...card,
      provider: names(card.providerId),
    })),
    interests: interests
      .filter(
        ({ topics }) =>
          query.topic === undefined || topics.includes(query.topic),
      )
      .map(({ participantId, expiresAt, ...one }) => ({
        ...{ id: one.id, topics: one.topics, text: one.text, lang: one.lang },
        ...{ byId: participantId, by: names(participantId), until: expiresAt },
      })),
    hidden: all - known,
  };
}
