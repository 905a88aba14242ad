import { and, asc, count, desc, eq, inArray, or, type SQL } from "drizzle-orm";
import type { MatchStatus } from "../../app/domain/exchange/model";
import type { Queries } from "../client.server";
import { matches } from "../schema/match.server";
import { matchEvents } from "../schema/match.server";
import { engagements } from "../schema/engagement.server";
import { offers } from "../schema/offer.server";
import { requests } from "../schema/request.server";

const line = {
  id: matches.id,
  requestId: matches.requestId,
  offerId: matches.offerId,
  status: matches.status,
  statusSince: matches.statusSince,
  dueAt: matches.dueAt,
  score: matches.score,
  origin: matches.origin,
  requesterAcceptedAt: matches.requesterAcceptedAt,
  providerAcceptedAt: matches.providerAcceptedAt,
  updatedAt: matches.updatedAt,
  requesterId: requests.participantId,
  requestNumber: requests.number,
  requestLang: requests.originalLang,
  requestContent: requests.content,
  audience: requests.audience,
  fieldAudiences: requests.fieldAudiences,
  titleIsPublic: requests.titleIsPublic,
  area: requests.area,
  providerId: offers.participantId,
  offerNumber: offers.number,
  offerLang: offers.originalLang,
  offerContent: offers.content,
  offerStatus: offers.status,
};

const select = (db: Queries, where: SQL | undefined, limit: number) =>
  db
    .select(line)
    .from(matches)
    .innerJoin(requests, eq(requests.id, matches.requestId))
    .innerJoin(offers, eq(offers.id, matches.offerId))
    .where(where)
    .orderBy(desc(matches.score), asc(matches.id))
    .limit(limit);
export type MatchLineRow = Awaited<ReturnType<typeof select>>[number];

/** Pairs of one request or one offer. */
export const listMatchLinesOf = (
  db: Queries,
  of: { readonly requestId: string } | { readonly offerId: string },
) =>
  select(
    db,
    "requestId" in of
      ? eq(matches.requestId, of.requestId)
      : eq(matches.offerId, of.offerId),
    200,
  );

/** Pairs in which some participants are a side. */
export const listMatchLinesFor = (
  db: Queries,
  participantIds: readonly string[],
) =>
  participantIds.length === 0
    ? Promise.resolve([])
    : select(
        db,
        or(
          inArray(requests.participantId, [...participantIds]),
          inArray(offers.participantId, [...participantIds]),
        ),
        300,
      );

/** Pairs in some states for the officers' desk, the least time left first. */
export const listDeskMatches = (
  db: Queries,
  statuses: readonly MatchStatus[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
) =>
  db
    .select(line)
    .from(matches)
    .innerJoin(requests, eq(requests.id, matches.requestId))
    .innerJoin(offers, eq(offers.id, matches.offerId))
    .where(inArray(matches.status, [...statuses]))
    .orderBy(asc(matches.dueAt), desc(matches.score), asc(matches.id))
    .limit(limit)
    .offset(offset);

export async function countMatchesIn(
  db: Queries,
  statuses: readonly MatchStatus[],
): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(matches)
    .where(inArray(matches.status, [...statuses]));
  return row?.count ?? 0;
}

export const listMatchEvents = (db: Queries, matchId: string) =>
  db
    .select()
    .from(matchEvents)
    .where(eq(matchEvents.matchId, matchId))
    .orderBy(asc(matchEvents.id));

/** The engagement that came of a pair. */
export async function findEngagementOf(db: Queries, matchId: string) {
  const [row] = await db
    .select({ id: engagements.id, number: engagements.number })
    .from(engagements)
    .where(eq(engagements.matchId, matchId));
  return row;
}

/** Requests of some participants that look for partners. */
export const listSeekingOf = (
  db: Queries,
  participantIds: readonly string[],
) =>
  participantIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          id: requests.id,
          number: requests.number,
          originalLang: requests.originalLang,
          content: requests.content,
        })
        .from(requests)
        .where(
          and(
            inArray(requests.participantId, [...participantIds]),
            inArray(requests.status, ["open", "partly_matched"]),
          ),
        )
        .orderBy(asc(requests.number));
