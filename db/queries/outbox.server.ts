import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { outbox } from "../schema/outbox.server";

export type OutboxRow = typeof outbox.$inferSelect;

export async function insertLetter(tx: Tx, row: OutboxRow): Promise<void> {
  await tx.insert(outbox).values(row);
}

/** Letters whose time has come, oldest first. */
export const listDueLetters = (db: Queries, now: number, limit: number) =>
  db
    .select()
    .from(outbox)
    .where(
      and(
        inArray(outbox.status, ["waiting", "sending"]),
        lte(outbox.nextAttemptAt, now),
      ),
    )
    .orderBy(asc(outbox.nextAttemptAt))
    .limit(limit);

/** Changes a letter if it still has the number of attempts the caller saw. */
export async function updateLetter(
  tx: Tx,
  letter: Pick<OutboxRow, "id" | "attempts">,
  change: Partial<OutboxRow>,
): Promise<boolean> {
  const changed = await tx
    .update(outbox)
    .set(change)
    .where(and(eq(outbox.id, letter.id), eq(outbox.attempts, letter.attempts)))
    .returning({ id: outbox.id });
  return changed.length === 1;
}

export const listLetters = (db: Queries, limit: number) =>
  db.select().from(outbox).orderBy(desc(outbox.id)).limit(limit);

export const listLettersAbout = (db: Queries, subjectId: string) =>
  db
    .select()
    .from(outbox)
    .where(eq(outbox.subjectId, subjectId))
    .orderBy(desc(outbox.id));

export async function findLetter(db: Queries, id: string) {
  const [row] = await db.select().from(outbox).where(eq(outbox.id, id));
  return row;
}
