import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import type { MatchStatus } from "../../app/domain/exchange/model";
import type { Queries } from "../client.server";
import { matches } from "../schema/match.server";

/** Before both sides said yes, and before anybody said no. */
const open = [
  "suggested",
  "shortlisted",
  "introduced",
] as const satisfies readonly MatchStatus[];

export const listOpenMatchesOfOffer = (db: Queries, offerId: string) =>
  db
    .select()
    .from(matches)
    .where(
      and(eq(matches.offerId, offerId), inArray(matches.status, [...open])),
    )
    .orderBy(asc(matches.id));

/** All pairs of an offer, whatever became of them. */
export const listMatchesOfOffer = (db: Queries, offerId: string) =>
  db
    .select()
    .from(matches)
    .where(eq(matches.offerId, offerId))
    .orderBy(asc(matches.id));

/** The last time this pair came up. */
export async function findLastAttempt(
  db: Queries,
  requestId: string,
  offerId: string,
) {
  const [row] = await db
    .select()
    .from(matches)
    .where(and(eq(matches.requestId, requestId), eq(matches.offerId, offerId)))
    .orderBy(desc(matches.attempt))
    .limit(1);
  return row;
}

/** Introductions whose time is over, the oldest first. */
export const listLapsing = (db: Queries, now: number, limit: number) =>
  db
    .select({ id: matches.id })
    .from(matches)
    .where(and(eq(matches.status, "introduced"), lte(matches.dueAt, now)))
    .orderBy(asc(matches.dueAt))
    .limit(limit);

/** Pairs one side said no to: none of them is proposed again. */
export const listVetoedPairs = (db: Queries, requestIds?: readonly string[]) =>
  db
    .selectDistinct({ requestId: matches.requestId, offerId: matches.offerId })
    .from(matches)
    .where(
      and(
        inArray(matches.status, [
          "declined_by_requester",
          "declined_by_provider",
        ]),
        ...(requestIds ? [inArray(matches.requestId, [...requestIds])] : []),
      ),
    );
