import { and, asc, inArray, isNull, lt, eq } from "drizzle-orm";
import type { AlertFrequency } from "../../app/domain/match/alert";
import type { Queries, Tx } from "../client.server";
import { matchAlerts, matchNotices } from "../schema/match-alert.server";
import { matches } from "../schema/match.server";

type NoticeRow = typeof matchNotices.$inferSelect;

/** How often several people want letters; no row for the usual. */
export const listAlerts = (db: Queries, userIds: readonly string[]) =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .select({
          userId: matchAlerts.userId,
          frequency: matchAlerts.frequency,
        })
        .from(matchAlerts)
        .where(inArray(matchAlerts.userId, [...userIds]));

export async function saveAlert(
  tx: Tx,
  userId: string,
  frequency: AlertFrequency,
  updatedAt: number,
): Promise<void> {
  await tx
    .insert(matchAlerts)
    .values({ userId, frequency, updatedAt })
    .onConflictDoUpdate({
      target: matchAlerts.userId,
      set: { frequency, updatedAt },
    });
  // What waits for a letter waits for the new kind.
  await tx
    .update(matchNotices)
    .set({ mail: frequency })
    .where(
      and(
        eq(matchNotices.userId, userId),
        inArray(matchNotices.mail, ["at_once", "daily", "weekly"]),
      ),
    );
}

export async function insertMatchNotices(
  tx: Tx,
  rows: readonly NoticeRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(matchNotices)
    .values([...rows])
    .onConflictDoNothing();
}

/** Somebody a letter about suggestions is due for. */
export async function listAlertsDue(
  db: Queries,
  mail: Exclude<AlertFrequency, "none">,
  before: number,
  limit: number,
): Promise<string[]> {
  const found = await db
    .selectDistinct({ userId: matchNotices.userId })
    .from(matchNotices)
    .where(and(eq(matchNotices.mail, mail), lt(matchNotices.createdAt, before)))
    .limit(limit);
  return found.map(({ userId }) => userId);
}

/** The suggestions a person waits to be told of, with where each stands. */
export const listWaitingNotices = (db: Queries, userId: string) =>
  db
    .select({
      id: matchNotices.id,
      matchId: matchNotices.matchId,
      requestId: matches.requestId,
      offerId: matches.offerId,
      status: matches.status,
      score: matches.score,
    })
    .from(matchNotices)
    .innerJoin(matches, eq(matches.id, matchNotices.matchId))
    .where(
      and(
        eq(matchNotices.userId, userId),
        inArray(matchNotices.mail, ["at_once", "daily", "weekly"]),
      ),
    )
    .orderBy(asc(matchNotices.id))
    .limit(100);

export async function markNoticesSent(
  tx: Tx,
  ids: readonly string[],
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(matchNotices)
    .set({ mail: "sent" })
    .where(inArray(matchNotices.id, [...ids]));
}

/** Suggestions a person has not looked at and that nobody took up yet, by match. */
export async function listUnreadNotices(
  db: Queries,
  userId: string,
): Promise<string[]> {
  const found = await db
    .select({ matchId: matchNotices.matchId })
    .from(matchNotices)
    .innerJoin(matches, eq(matches.id, matchNotices.matchId))
    .where(
      and(
        eq(matchNotices.userId, userId),
        isNull(matchNotices.readAt),
        eq(matches.status, "suggested"),
      ),
    );
  return found.map(({ matchId }) => matchId);
}

/** Of one pair, or of all. */
export async function markNoticesRead(
  tx: Tx,
  userId: string,
  matchId: string | undefined,
  readAt: number,
): Promise<void> {
  await tx
    .update(matchNotices)
    .set({ readAt })
    .where(
      and(
        eq(matchNotices.userId, userId),
        isNull(matchNotices.readAt),
        matchId === undefined ? undefined : eq(matchNotices.matchId, matchId),
      ),
    );
}
