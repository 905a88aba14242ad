import { and, asc, eq, max } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { engagementEvents, engagements } from "../schema/engagement.server";
import { engagementClosures } from "../schema/engagement-outcome.server";

export type EngagementRow = typeof engagements.$inferSelect;
export type EngagementEventRow = typeof engagementEvents.$inferSelect;

export async function findEngagement(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(engagements)
    .where(eq(engagements.id, id));
  return row;
}

export async function findEngagementByNumber(db: Queries, number: number) {
  const [row] = await db
    .select()
    .from(engagements)
    .where(eq(engagements.number, number));
  return row;
}

export async function insertEngagement(
  tx: Tx,
  row: EngagementRow,
): Promise<void> {
  await tx.insert(engagements).values(row);
}

/**
 * Changes an engagement that still is as the caller read it, and counts its
 * version up.
 * @returns false when somebody else changed it in between
 */
export async function updateEngagement(
  tx: Tx,
  seen: Pick<EngagementRow, "id" | "status" | "version">,
  change: Partial<EngagementRow>,
): Promise<boolean> {
  const changed = await tx
    .update(engagements)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(engagements.id, seen.id),
        eq(engagements.status, seen.status),
        eq(engagements.version, seen.version),
      ),
    )
    .returning({ id: engagements.id });
  return changed.length === 1;
}

/** The next public number; taken in the transaction that uses it. */
export async function nextEngagementNumber(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ last: max(engagements.number) })
    .from(engagements);
  return (row?.last ?? 0) + 1;
}

export async function insertEngagementEvent(
  tx: Tx,
  row: EngagementEventRow,
): Promise<void> {
  await tx.insert(engagementEvents).values(row);
}

/** Engagements of a request with what their closure says of the need. */
export const listEngagementsOfRequest = (db: Queries, requestId: string) =>
  db
    .select({
      id: engagements.id,
      matchId: engagements.matchId,
      status: engagements.status,
      closure: engagementClosures.content,
    })
    .from(engagements)
    .leftJoin(
      engagementClosures,
      eq(engagementClosures.engagementId, engagements.id),
    )
    .where(eq(engagements.requestId, requestId))
    .orderBy(asc(engagements.number));
