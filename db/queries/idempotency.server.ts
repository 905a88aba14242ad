import { and, eq, lt } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { idempotencyKeys } from "../schema/system.server";

interface Key {
  readonly scope: string;
  readonly key: string;
}

const same = ({ scope, key }: Key) =>
  and(eq(idempotencyKeys.scope, scope), eq(idempotencyKeys.key, key));

/** Claims a key, with the answer where it is known; the primary key refuses a second claim. */
export async function insertIdempotencyKey(
  tx: Tx,
  {
    scope,
    key,
    now,
    planned,
  }: Key & { now: number; planned?: string | undefined },
): Promise<void> {
  const answer = planned === undefined ? null : { location: planned };
  await tx
    .insert(idempotencyKeys)
    .values({ scope, key, answer, createdAt: now });
}

export async function storeAnswer(
  tx: Tx,
  key: Key,
  location: string,
): Promise<void> {
  await tx
    .update(idempotencyKeys)
    .set({ answer: { location } })
    .where(same(key));
}

/** The claim of a key, its answer null while the first one is under way; undefined where nobody claimed it. */
export async function findClaim(db: Queries, key: Key) {
  const [row] = await db
    .select({ answer: idempotencyKeys.answer })
    .from(idempotencyKeys)
    .where(same(key));
  return row;
}

export async function deleteOldKeys(tx: Tx, before: number): Promise<void> {
  await tx.delete(idempotencyKeys).where(lt(idempotencyKeys.createdAt, before));
}
