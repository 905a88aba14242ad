import { and, asc, eq, inArray, or } from "drizzle-orm";
import type { Queries } from "../client.server";
import { matches } from "../schema/match.server";
import { offers } from "../schema/offer.server";
import { requests } from "../schema/request.server";

/** Requests that take part in a round. */
export const listRoundRequests = (db: Queries) =>
  db
    .select({
      id: requests.id,
      participantId: requests.participantId,
      area: requests.area,
      content: requests.content,
      categories: requests.categories,
      audience: requests.audience,
      receivedAt: requests.receivedAt,
      openedAt: requests.openedAt,
      demo: requests.demo,
    })
    .from(requests)
    .where(inArray(requests.status, ["open", "partly_matched"]))
    .orderBy(asc(requests.id));

/** Pairs that were agreed: they keep their places. */
export const listAgreedPairs = (db: Queries, requestIds: readonly string[]) =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          requestId: matches.requestId,
          offerId: matches.offerId,
          score: matches.score,
        })
        .from(matches)
        .where(
          and(
            inArray(matches.requestId, [...requestIds]),
            inArray(matches.status, ["scoping", "terms_agreed"]),
          ),
        )
        .orderBy(asc(matches.id));

/** Active offers, and those named, whatever they are. */
export const listRoundOffers = (db: Queries, named: readonly string[]) =>
  db
    .select({
      id: offers.id,
      participantId: offers.participantId,
      content: offers.content,
      status: offers.status,
      slots: offers.slots,
      slotsTaken: offers.slotsTaken,
      demo: offers.demo,
    })
    .from(offers)
    .where(
      or(
        eq(offers.status, "active"),
        ...(named.length > 0 ? [inArray(offers.id, [...named])] : []),
      ),
    )
    .orderBy(asc(offers.id));

/** What names in a round stand for, as far as everybody may know it. */
export const listRequestHeads = (db: Queries, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({
          id: requests.id,
          number: requests.number,
          area: requests.area,
          content: requests.content,
          originalLang: requests.originalLang,
          audience: requests.audience,
          titleIsPublic: requests.titleIsPublic,
        })
        .from(requests)
        .where(inArray(requests.id, [...ids]));

export const listOfferHeads = (db: Queries, ids: readonly string[]) =>
  ids.length === 0
    ? Promise.resolve([])
    : db
        .select({
          id: offers.id,
          number: offers.number,
          content: offers.content,
          originalLang: offers.originalLang,
        })
        .from(offers)
        .where(inArray(offers.id, [...ids]));
