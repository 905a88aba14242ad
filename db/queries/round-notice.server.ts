import { and, asc, eq, inArray, isNull, lt, sql } from "drizzle-orm";
import { type AlertFrequency, usualAlert } from "../../app/domain/match/alert";
import type { Queries, Tx } from "../client.server";
import { matchAlerts } from "../schema/match-alert.server";
import { requests } from "../schema/request.server";
import { roundNotices } from "../schema/round.server";

type NoticeRow = typeof roundNotices.$inferSelect;

export async function insertRoundNotices(
  tx: Tx,
  rows: readonly NoticeRow[],
): Promise<void> {
  if (rows.length === 0) return;
  await tx
    .insert(roundNotices)
    .values([...rows])
    .onConflictDoNothing();
}

const wish = sql`coalesce(${matchAlerts.frequency}, ${usualAlert})`;

/** People with this wish who are still to hear of a request noted before an instant. */
export async function listRoundNoticesDue(
  db: Queries,
  frequency: AlertFrequency,
  before: number,
  limit: number,
): Promise<string[]> {
  const found = await db
    .selectDistinct({ userId: roundNotices.userId })
    .from(roundNotices)
    .leftJoin(matchAlerts, eq(matchAlerts.userId, roundNotices.userId))
    .where(
      and(
        isNull(roundNotices.sentAt),
        lt(roundNotices.createdAt, before),
        sql`${wish} = ${frequency}`,
      ),
    )
    .limit(limit);
  return found.map(({ userId }) => userId);
}

/** What a person is still to hear of, the oldest first. */
export const listWaitingRoundNotices = (db: Queries, userId: string) =>
  db
    .select({
      id: roundNotices.id,
      roundId: roundNotices.roundId,
      requestId: roundNotices.requestId,
      number: requests.number,
      status: requests.status,
    })
    .from(roundNotices)
    .innerJoin(requests, eq(requests.id, roundNotices.requestId))
    .where(and(eq(roundNotices.userId, userId), isNull(roundNotices.sentAt)))
    .orderBy(asc(roundNotices.id))
    .limit(100);

export async function markRoundNoticesSent(
  tx: Tx,
  ids: readonly string[],
  sentAt: number,
): Promise<void> {
  if (ids.length === 0) return;
  await tx
    .update(roundNotices)
    .set({ sentAt })
    .where(inArray(roundNotices.id, [...ids]));
}
