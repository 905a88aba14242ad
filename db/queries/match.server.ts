import { and, asc, eq } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { matchEvents, matches } from "../schema/match.server";

export type MatchRow = typeof matches.$inferSelect;
export type MatchEventRow = typeof matchEvents.$inferSelect;

export async function findMatch(db: Queries, id: string) {
  const [row] = await db.select().from(matches).where(eq(matches.id, id));
  return row;
}

export async function insertMatch(tx: Tx, row: MatchRow): Promise<void> {
  await tx.insert(matches).values(row);
}

/**
 * Changes a match that still is as the caller read it, and counts its version
 * up.
 * @returns false when somebody else changed it in between
 */
export async function updateMatch(
  tx: Tx,
  seen: Pick<MatchRow, "id" | "status" | "version">,
  change: Partial<MatchRow>,
): Promise<boolean> {
  const changed = await tx
    .update(matches)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(matches.id, seen.id),
        eq(matches.status, seen.status),
        eq(matches.version, seen.version),
      ),
    )
    .returning({ id: matches.id });
  return changed.length === 1;
}

/** All pairs of a request, whatever became of them. */
export const listMatchesOfRequest = (db: Queries, requestId: string) =>
  db
    .select()
    .from(matches)
    .where(eq(matches.requestId, requestId))
    .orderBy(asc(matches.id));

export async function insertMatchEvent(
  tx: Tx,
  row: MatchEventRow,
): Promise<void> {
  await tx.insert(matchEvents).values(row);
}
