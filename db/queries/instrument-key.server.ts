import { eq, inArray } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { instrumentKeys } from "../schema/instrument.server";

/** Those of these keys that are taken, and by which instrument. */
export const listKeys = (db: Queries, keys: readonly string[]) =>
  db
    .select()
    .from(instrumentKeys)
    .where(inArray(instrumentKeys.key, [...keys]));

/**
 * Takes the key for an instrument, unless another one has it.
 * @returns the instrument that has it now
 */
export async function takeKey(
  tx: Tx,
  key: string,
  instrumentId: string,
): Promise<string> {
  const taken = await tx
    .insert(instrumentKeys)
    .values({ key, instrumentId })
    .onConflictDoNothing()
    .returning({ key: instrumentKeys.key });
  if (taken.length === 1) return instrumentId;
  const [row] = await tx
    .select()
    .from(instrumentKeys)
    .where(eq(instrumentKeys.key, key));
  return row?.instrumentId ?? instrumentId;
}

export async function findKeyOf(db: Queries, instrumentId: string) {
  const [row] = await db
    .select()
    .from(instrumentKeys)
    .where(eq(instrumentKeys.instrumentId, instrumentId));
  return row?.key;
}

/** Gives the key of one filing to another, or to nobody. */
export async function passKey(
  tx: Tx,
  from: string,
  to: string | null,
): Promise<void> {
  const own = eq(instrumentKeys.instrumentId, from);
  if (to === null) await tx.delete(instrumentKeys).where(own);
  else await tx.update(instrumentKeys).set({ instrumentId: to }).where(own);
}
