import { and, asc, eq, max } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  requestEvents,
  requests,
  requestWriters,
} from "../schema/request.server";

export type RequestRow = typeof requests.$inferSelect;
export type RequestEventRow = typeof requestEvents.$inferSelect;

export async function findRequest(db: Queries, id: string) {
  const [row] = await db.select().from(requests).where(eq(requests.id, id));
  return row;
}

export async function findRequestByNumber(db: Queries, number: number) {
  const [row] = await db
    .select()
    .from(requests)
    .where(eq(requests.number, number));
  return row;
}

export async function insertRequest(tx: Tx, row: RequestRow): Promise<void> {
  await tx.insert(requests).values(row);
}

/**
 * Changes a request that still is as the caller read it, and counts its
 * version up.
 * @returns false when somebody else changed it in between
 */
export async function updateRequest(
  tx: Tx,
  seen: Pick<RequestRow, "id" | "status" | "version">,
  change: Partial<RequestRow>,
): Promise<boolean> {
  const changed = await tx
    .update(requests)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(requests.id, seen.id),
        eq(requests.status, seen.status),
        eq(requests.version, seen.version),
      ),
    )
    .returning({ id: requests.id });
  return changed.length === 1;
}

/** The next public number; taken in the transaction that uses it. */
export async function nextRequestNumber(tx: Tx): Promise<number> {
  const [row] = await tx.select({ last: max(requests.number) }).from(requests);
  return (row?.last ?? 0) + 1;
}

export async function insertRequestEvent(
  tx: Tx,
  row: RequestEventRow,
): Promise<void> {
  await tx.insert(requestEvents).values(row);
}

/** What happened to a request, oldest first. */
export const listRequestEvents = (db: Queries, requestId: string) =>
  db
    .select()
    .from(requestEvents)
    .where(eq(requestEvents.requestId, requestId))
    .orderBy(asc(requestEvents.id));

/** Everybody who changed its text. */
export async function listRequestWriterIds(
  db: Queries,
  requestId: string,
): Promise<string[]> {
  const found = await db
    .select({ userId: requestWriters.userId })
    .from(requestWriters)
    .where(eq(requestWriters.requestId, requestId));
  return found.map(({ userId }) => userId);
}

export async function addRequestWriter(
  tx: Tx,
  requestId: string,
  userId: string,
): Promise<void> {
  await tx
    .insert(requestWriters)
    .values({ requestId, userId })
    .onConflictDoNothing();
}
