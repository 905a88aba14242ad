import { and, asc, eq, lt } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { passkeys, webauthnChallenges } from "../schema/account.server";

export type PasskeyRow = typeof passkeys.$inferSelect;
export type ChallengeRow = typeof webauthnChallenges.$inferSelect;

export async function insertPasskey(tx: Tx, row: PasskeyRow): Promise<void> {
  await tx.insert(passkeys).values(row);
}

export const listPasskeys = (db: Queries, userId: string) =>
  db
    .select()
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .orderBy(asc(passkeys.createdAt));

export async function findPasskey(db: Queries, id: string) {
  const [row] = await db.select().from(passkeys).where(eq(passkeys.id, id));
  return row;
}

/** Notes a use, if nobody else used the same counter value meanwhile. */
export async function updatePasskeyUse(
  tx: Tx,
  { id, counter }: Pick<PasskeyRow, "id" | "counter">,
  change: Pick<PasskeyRow, "counter" | "lastUsedAt">,
): Promise<boolean> {
  const changed = await tx
    .update(passkeys)
    .set(change)
    .where(and(eq(passkeys.id, id), eq(passkeys.counter, counter)))
    .returning({ id: passkeys.id });
  return changed.length === 1;
}

export async function deletePasskey(
  tx: Tx,
  userId: string,
  id: string,
): Promise<boolean> {
  const gone = await tx
    .delete(passkeys)
    .where(and(eq(passkeys.id, id), eq(passkeys.userId, userId)))
    .returning({ id: passkeys.id });
  return gone.length === 1;
}

/** Keeps a challenge; those that nobody answered in time go. */
export async function insertChallenge(
  tx: Tx,
  row: ChallengeRow,
  now: number,
): Promise<void> {
  await tx
    .delete(webauthnChallenges)
    .where(lt(webauthnChallenges.expiresAt, now));
  await tx.insert(webauthnChallenges).values(row);
}

/** Hands a challenge out for its one answer. */
export async function takeChallenge(tx: Tx, id: string) {
  const [row] = await tx
    .delete(webauthnChallenges)
    .where(eq(webauthnChallenges.id, id))
    .returning();
  return row;
}
