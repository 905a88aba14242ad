import { and, asc, eq, inArray, isNotNull, isNull, ne } from "drizzle-orm";
import { among } from "../among.server";
import type { Queries, Tx } from "../client.server";
import { instrumentActs } from "../schema/instrument.server";

export type InstrumentActRow = typeof instrumentActs.$inferSelect;

/** Through which instrument each of these acts came on the register; acts without one are left out. */
export const listLinksOf = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      actId: instrumentActs.actId,
      instrumentId: instrumentActs.instrumentId,
    })
    .from(instrumentActs)
    .where(
      and(
        among(instrumentActs.actId, actIds),
        isNotNull(instrumentActs.publishedAt),
      ),
    );

export async function findInstrumentAct(db: Queries, actId: string) {
  const [row] = await db
    .select()
    .from(instrumentActs)
    .where(eq(instrumentActs.actId, actId));
  return row;
}

/** Acts through these instruments. */
export const listInstrumentActs = (db: Queries, ids: readonly string[]) =>
  db
    .select()
    .from(instrumentActs)
    .where(inArray(instrumentActs.instrumentId, [...ids]))
    .orderBy(asc(instrumentActs.actId));

export async function findClaim(db: Queries, claim: string) {
  const [row] = await db
    .select()
    .from(instrumentActs)
    .where(eq(instrumentActs.claim, claim));
  return row;
}

export async function insertInstrumentAct(
  tx: Tx,
  row: InstrumentActRow,
): Promise<void> {
  await tx.insert(instrumentActs).values(row);
}

export async function updateInstrumentAct(
  tx: Tx,
  actId: string,
  change: Partial<InstrumentActRow>,
): Promise<void> {
  await tx
    .update(instrumentActs)
    .set(change)
    .where(eq(instrumentActs.actId, actId));
}

/** Acts of other sides that were joined to an instrument and are under way or stand. */
export const listJoined = (
  db: Queries,
  instrumentId: string,
  exceptActId: string,
) =>
  db
    .select()
    .from(instrumentActs)
    .where(
      and(
        eq(instrumentActs.instrumentId, instrumentId),
        ne(instrumentActs.actId, exceptActId),
        ne(instrumentActs.filedId, instrumentId),
        isNull(instrumentActs.leftAt),
      ),
    )
    .orderBy(asc(instrumentActs.actId));
