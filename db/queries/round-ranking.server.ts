import { and, asc, eq } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { roundRankings } from "../schema/round.server";

export type RankingRow = typeof roundRankings.$inferSelect;

/** What both sides ranked for a round. */
export const listRankings = (db: Queries, roundId: string) =>
  db
    .select({ recordId: roundRankings.recordId, ranked: roundRankings.ranked })
    .from(roundRankings)
    .where(eq(roundRankings.roundId, roundId))
    .orderBy(asc(roundRankings.recordId));

/** The order one request or offer gave for a round. */
export async function findRanking(
  db: Queries,
  roundId: string,
  recordId: string,
) {
  const [row] = await db
    .select()
    .from(roundRankings)
    .where(
      and(
        eq(roundRankings.roundId, roundId),
        eq(roundRankings.recordId, recordId),
      ),
    );
  return row;
}

/**
 * Keeps an order in the place of the one the writer saw.
 * @param seen its version; 0 for none
 * @returns false when somebody else was faster
 */
export async function saveRanking(
  tx: Tx,
  row: Omit<RankingRow, "version">,
  seen: number,
): Promise<boolean> {
  const next = { ...row, version: seen + 1 };
  if (seen === 0) {
    const made = await tx
      .insert(roundRankings)
      .values(next)
      .onConflictDoNothing()
      .returning({ id: roundRankings.recordId });
    return made.length === 1;
  }
  const changed = await tx
    .update(roundRankings)
    .set(next)
    .where(
      and(
        eq(roundRankings.roundId, row.roundId),
        eq(roundRankings.recordId, row.recordId),
        eq(roundRankings.version, seen),
      ),
    )
    .returning({ id: roundRankings.recordId });
  return changed.length === 1;
}
