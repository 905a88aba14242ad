import { and, asc, eq, max } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { offerEvents, offers } from "../schema/offer.server";
import { markProviders } from "./offer-change.server";

export type OfferRow = typeof offers.$inferSelect;
export type OfferEventRow = typeof offerEvents.$inferSelect;

export async function findOffer(db: Queries, id: string) {
  const [row] = await db.select().from(offers).where(eq(offers.id, id));
  return row;
}

export async function findOfferByNumber(db: Queries, number: number) {
  const [row] = await db.select().from(offers).where(eq(offers.number, number));
  return row;
}

export async function insertOffer(tx: Tx, row: OfferRow): Promise<void> {
  await tx.insert(offers).values(row);
  if (row.status === "active") await markProviders(tx, [row.participantId]);
}

/**
 * Changes an offer that still is as the caller read it, and counts its version
 * up. Slots are taken and freed by statements of their own.
 * @returns false when somebody else changed it in between
 */
export async function updateOffer(
  tx: Tx,
  seen: Pick<OfferRow, "id" | "status" | "version">,
  change: Partial<OfferRow>,
): Promise<boolean> {
  const changed = await tx
    .update(offers)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(offers.id, seen.id),
        eq(offers.status, seen.status),
        eq(offers.version, seen.version),
      ),
    )
    .returning({ participantId: offers.participantId });
  if (seen.status === "active" || change.status === "active") {
    await markProviders(
      tx,
      changed.map(({ participantId }) => participantId),
    );
  }
  return changed.length === 1;
}

/** The next public number; taken in the transaction that uses it. */
export async function nextOfferNumber(tx: Tx): Promise<number> {
  const [row] = await tx.select({ last: max(offers.number) }).from(offers);
  return (row?.last ?? 0) + 1;
}

export async function insertOfferEvent(
  tx: Tx,
  row: OfferEventRow,
): Promise<void> {
  await tx.insert(offerEvents).values(row);
}

/** What happened to an offer, oldest first. */
export const listOfferEvents = (db: Queries, offerId: string) =>
  db
    .select()
    .from(offerEvents)
    .where(eq(offerEvents.offerId, offerId))
    .orderBy(asc(offerEvents.id));
