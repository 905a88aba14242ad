import { and, asc, eq, gt } from "drizzle-orm";
import type { Queries } from "../client.server";
import { offerEvents, offers } from "../schema/offer.server";
import { requestEvents, requests } from "../schema/request.server";
import { isShownOffer } from "./offer-list.server";
import { isPublicRequest } from "./request-public.server";

/** Events of requests after one; the number only of those anybody may know of. */
export const listRequestNews = (db: Queries, after: string, limit: number) =>
  db
    .select({
      id: requestEvents.id,
      event: requestEvents.event,
      at: requestEvents.at,
      number: requests.number,
    })
    .from(requestEvents)
    .leftJoin(
      requests,
      and(eq(requests.id, requestEvents.requestId), isPublicRequest),
    )
    .where(gt(requestEvents.id, after))
    .orderBy(asc(requestEvents.id))
    .limit(limit);

export type ExchangeNews = Awaited<ReturnType<typeof listRequestNews>>[number];

/** The same of offers that are public. */
export const listOfferNews = (db: Queries, after: string, limit: number) =>
  db
    .select({
      id: offerEvents.id,
      event: offerEvents.event,
      at: offerEvents.at,
      number: offers.number,
    })
    .from(offerEvents)
    .leftJoin(offers, and(eq(offers.id, offerEvents.offerId), isShownOffer))
    .where(gt(offerEvents.id, after))
    .orderBy(asc(offerEvents.id))
    .limit(limit);
