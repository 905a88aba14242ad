import { and, eq, gt, isNull } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { oneTimeTokens } from "../schema/account.server";

export type TokenRow = typeof oneTimeTokens.$inferSelect;

export async function insertToken(tx: Tx, row: TokenRow): Promise<void> {
  await tx.insert(oneTimeTokens).values(row);
}

export async function findToken(
  db: Queries,
  tokenHash: string,
  purpose: TokenRow["purpose"],
) {
  const [row] = await db
    .select()
    .from(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.tokenHash, tokenHash),
        eq(oneTimeTokens.purpose, purpose),
      ),
    );
  return row;
}

/** Marks a live token as used and hands it out; `undefined` when it is not live. */
export async function takeToken(
  tx: Tx,
  tokenHash: string,
  purpose: TokenRow["purpose"],
  now: number,
) {
  const [row] = await tx
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeTokens.tokenHash, tokenHash),
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now),
      ),
    )
    .returning();
  return row;
}

/** Makes a person's other live links of one purpose worthless. */
export async function retireTokens(
  tx: Tx,
  userId: string,
  purpose: TokenRow["purpose"],
  now: number,
): Promise<void> {
  await tx
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(
      and(
        eq(oneTimeTokens.userId, userId),
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
      ),
    );
}
