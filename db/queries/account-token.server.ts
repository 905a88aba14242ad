import { and, asc, eq, gt, isNull, sql } from "drizzle-orm";
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

/** Live links of a purpose that are about one thing, the oldest first. */
export const listLiveTokens = (
  db: Queries,
  purpose: TokenRow["purpose"],
  /** A ULID: it stands in a payload as what the link is about or not at all. */
  about: string,
  now: number,
) =>
  db
    .select({
      id: oneTimeTokens.id,
      email: oneTimeTokens.email,
      createdAt: oneTimeTokens.createdAt,
      expiresAt: oneTimeTokens.expiresAt,
    })
    .from(oneTimeTokens)
    .where(
      and(
        eq(oneTimeTokens.purpose, purpose),
        isNull(oneTimeTokens.usedAt),
        gt(oneTimeTokens.expiresAt, now),
        sql`cast(${oneTimeTokens.payload} as text) like ${`%${about}%`}`,
      ),
    )
    .orderBy(asc(oneTimeTokens.id));

/** Makes one live link worthless; false when it was not live. */
export async function retireToken(
  tx: Tx,
  id: string,
  now: number,
): Promise<boolean> {
  const retired = await tx
    .update(oneTimeTokens)
    .set({ usedAt: now })
    .where(and(eq(oneTimeTokens.id, id), isNull(oneTimeTokens.usedAt)))
    .returning({ id: oneTimeTokens.id });
  return retired.length === 1;
}
