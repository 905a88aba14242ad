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

/** A record by its public number and title. */
export interface RecordHead {
  readonly id: string;
  readonly number: number;
  readonly title: string;
  readonly lang: string;
}

type Found = {
  readonly id: string;
  readonly number: number | null;
  readonly content: { readonly title: string };
  readonly lang: string;
};

const headOf = ({ id, number, content, lang }: Found): RecordHead => ({
  ...{ id, number: number ?? 0, title: content.title, lang },
});

/** What names in a round stand for, for officers; of the texts only titles leave. */
export async function listRequestHeads(
  db: Queries,
  ids: readonly string[],
): Promise<RecordHead[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select({
      id: requests.id,
      number: requests.number,
      content: requests.content,
      lang: requests.originalLang,
    })
    .from(requests)
    .where(inArray(requests.id, [...ids]));
  return found.map(headOf);
}

/** The same for offers, which are public. */
export async function listOfferHeads(
  db: Queries,
  ids: readonly string[],
): Promise<RecordHead[]> {
  if (ids.length === 0) return [];
  const found = await db
    .select({
      id: offers.id,
      number: offers.number,
      content: offers.content,
      lang: offers.originalLang,
    })
    .from(offers)
    .where(inArray(offers.id, [...ids]));
  return found.map(headOf);
}
