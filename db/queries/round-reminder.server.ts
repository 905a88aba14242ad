import { and, eq, isNull, lte } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { roundRankings, roundReminders, rounds } from "../schema/round.server";

/** Announced rounds whose last day for rankings (YYYY-MM-DD) is near, and that reminded nobody yet. */
export const listRoundsToRemind = (db: Queries, lastDay: string) =>
  db
    .select({ id: rounds.id })
    .from(rounds)
    .leftJoin(roundReminders, eq(roundReminders.roundId, rounds.id))
    .where(
      and(
        eq(rounds.status, "announced"),
        lte(rounds.rankUntil, lastDay),
        isNull(roundReminders.roundId),
      ),
    );

/** Notes that a round reminded its sides; false when it had. */
export async function markRoundReminded(
  tx: Tx,
  roundId: string,
  at: number,
): Promise<boolean> {
  const made = await tx
    .insert(roundReminders)
    .values({ roundId, at })
    .onConflictDoNothing()
    .returning({ id: roundReminders.roundId });
  return made.length === 1;
}

/** Requests and offers that gave an order, if only an empty one. */
export async function listRankedRecords(
  db: Queries,
  roundId: string,
): Promise<ReadonlySet<string>> {
  const found = await db
    .select({ id: roundRankings.recordId })
    .from(roundRankings)
    .where(eq(roundRankings.roundId, roundId));
  return new Set(found.map(({ id }) => id));
}
