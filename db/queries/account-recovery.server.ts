import { and, eq, isNull, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { recoveryCodes } from "../schema/account.server";

type RecoveryRow = typeof recoveryCodes.$inferSelect;

/** Puts new recovery codes in the place of all old ones. */
export async function replaceRecoveryCodes(
  tx: Tx,
  userId: string,
  rows: readonly RecoveryRow[],
): Promise<void> {
  await tx.delete(recoveryCodes).where(eq(recoveryCodes.userId, userId));
  if (rows.length > 0) await tx.insert(recoveryCodes).values([...rows]);
}

/** Uses up a code; false when there is no such code left. */
export async function takeRecoveryCode(
  tx: Tx,
  userId: string,
  codeHash: string,
  now: number,
): Promise<boolean> {
  const taken = await tx
    .update(recoveryCodes)
    .set({ usedAt: now })
    .where(
      and(
        eq(recoveryCodes.userId, userId),
        eq(recoveryCodes.codeHash, codeHash),
        isNull(recoveryCodes.usedAt),
      ),
    )
    .returning({ id: recoveryCodes.id });
  return taken.length === 1;
}

export async function countRecoveryCodes(
  db: Queries,
  userId: string,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number | string>`count(*)` })
    .from(recoveryCodes)
    .where(and(eq(recoveryCodes.userId, userId), isNull(recoveryCodes.usedAt)));
  return Number(row?.count ?? 0);
}
