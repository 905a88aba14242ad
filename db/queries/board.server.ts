import { and, asc, desc, eq, inArray, isNotNull } from "drizzle-orm";
import { shownOffers } from "../../app/domain/lifecycle/offer";
import type { Queries } from "../client.server";
import { engagements } from "../schema/engagement.server";
import { matchEvents, matches } from "../schema/match.server";
import { offerEvents, offers } from "../schema/offer.server";
import { requestEvents, requests } from "../schema/request.server";

/*
 * What the board and its figures are made from. Of requests only times and
 * states: their words come through `request-public.server.ts`.
 */

/** Offers the public reads, the newest first, without contact and grounds. */
export async function listShownOffers(db: Queries, limit = 5000) {
  const rows = await db
    .select({
      number: offers.number,
      participantId: offers.participantId,
      lang: offers.originalLang,
      content: offers.content,
      status: offers.status,
      statusSince: offers.statusSince,
      activeAt: offers.activeAt,
      slots: offers.slots,
      slotsTaken: offers.slotsTaken,
    })
    .from(offers)
    .where(
      and(inArray(offers.status, [...shownOffers]), isNotNull(offers.activeAt)),
    )
    .orderBy(desc(offers.activeAt), asc(offers.id))
    .limit(limit);
  return rows.map(({ content, ...facts }) => {
    const { title, topics, modalities, groups, regions, window } = content;
    return {
      ...{ ...facts, title, topics, modalities, groups, regions, window },
      excluded: content.excluded.map(({ area }) => area),
    };
  });
}

/** Every step of every request that was ever sent, oldest first. */
export const listRequestSteps = (db: Queries) =>
  db
    .select({
      id: requestEvents.requestId,
      event: requestEvents.event,
      to: requestEvents.toStatus,
      at: requestEvents.at,
    })
    .from(requestEvents)
    .orderBy(asc(requestEvents.at), asc(requestEvents.id));

/** The same of offers. */
export const listOfferSteps = (db: Queries) =>
  db
    .select({
      id: offerEvents.offerId,
      event: offerEvents.event,
      to: offerEvents.toStatus,
      at: offerEvents.at,
    })
    .from(offerEvents)
    .orderBy(asc(offerEvents.at), asc(offerEvents.id));

/** When an officer last acted on a request that waits. */
export const listActs = (db: Queries) =>
  db
    .select({ id: requests.id, actedAt: requests.actedAt })
    .from(requests)
    .where(isNotNull(requests.actedAt));

/** When pairs were introduced and who said yes or no. */
export const listIntroductions = (db: Queries) =>
  db
    .select({
      introducedAt: matchEvents.at,
      status: matches.status,
      statusSince: matches.statusSince,
      requesterAcceptedAt: matches.requesterAcceptedAt,
      providerAcceptedAt: matches.providerAcceptedAt,
    })
    .from(matches)
    .innerJoin(
      matchEvents,
      and(
        eq(matchEvents.matchId, matches.id),
        eq(matchEvents.event, "introduce"),
      ),
    );

/** Engagements both sides published: who helps, on what, where. */
export const listPublishedWork = (db: Queries) =>
  db
    .select({
      number: engagements.number,
      area: engagements.area,
      status: engagements.status,
      providerId: engagements.providerId,
      terms: engagements.terms,
      categories: requests.categories,
    })
    .from(engagements)
    .innerJoin(requests, eq(requests.id, engagements.requestId))
    .where(
      and(
        isNotNull(engagements.requesterConsentAt),
        isNotNull(engagements.providerConsentAt),
      ),
    )
    .orderBy(asc(engagements.number));

/** The categories of all requests that opened, and where they stand. */
export const listRequestCategories = (db: Queries) =>
  db
    .select({ status: requests.status, categories: requests.categories })
    .from(requests)
    .where(isNotNull(requests.openedAt));
