import { and, asc, eq, inArray, isNull, not, or } from "drizzle-orm";
import type { Queries } from "../client.server";
import { engagements } from "../schema/engagement.server";
import { matches } from "../schema/match.server";
import { offers } from "../schema/offer.server";
import { requests } from "../schema/request.server";

/** Requests that take part in a round; with `only`, this one if it does. */
export const listRoundRequests = (db: Queries, only?: string) =>
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
    .where(
      and(
        inArray(requests.status, ["open", "partly_matched"]),
        only === undefined ? undefined : eq(requests.id, only),
      ),
    )
    .orderBy(asc(requests.id));

/** Engagements that are over, whatever came of them. */
const workIsOver = inArray(engagements.status, [
  "closed",
  "followed_up",
  "cancelled",
]);

const bothAccepted = inArray(matches.status, ["scoping", "terms_agreed"]);

/**
 * Pairs that were agreed and whose work is still to be done: they keep their
 * places. Work that is over holds none: what it left unmet is free again.
 */
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
        .leftJoin(engagements, eq(engagements.matchId, matches.id))
        .where(
          and(
            inArray(matches.requestId, [...requestIds]),
            bothAccepted,
            or(isNull(engagements.id), not(workIsOver)),
          ),
        )
        .orderBy(asc(matches.id));

/**
 * Pairs no round brings up again: a side declined, or they worked together and
 * that is over.
 */
export const listSpentPairs = (db: Queries, requestIds: readonly string[]) =>
  requestIds.length === 0
    ? Promise.resolve([])
    : db
        .selectDistinct({
          requestId: matches.requestId,
          offerId: matches.offerId,
        })
        .from(matches)
        .leftJoin(engagements, eq(engagements.matchId, matches.id))
        .where(
          and(
            inArray(matches.requestId, [...requestIds]),
            or(
              inArray(matches.status, [
                "declined_by_requester",
                "declined_by_provider",
              ]),
              and(bothAccepted, workIsOver),
            ),
          ),
        );

/** Active offers, and those named, whatever they are; with `only`, this one if it is active. */
export const listRoundOffers = (
  db: Queries,
  named: readonly string[],
  only?: string,
) =>
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
      only === undefined
        ? or(
            eq(offers.status, "active"),
            ...(named.length > 0 ? [inArray(offers.id, [...named])] : []),
          )
        : and(eq(offers.status, "active"), eq(offers.id, only)),
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
