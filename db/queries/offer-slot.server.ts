import { and, eq, gt, inArray, lt, sql, sum } from "drizzle-orm";
import type { OfferStatus } from "../../app/domain/exchange/model";
import type { Queries, Tx } from "../client.server";
import { offers, providerCaps } from "../schema/offer.server";

/** Takes one slot in one statement; false when none is left or the state forbids it. */
export async function addTakenSlot(
  tx: Tx,
  offerId: string,
  while_: readonly OfferStatus[],
): Promise<boolean> {
  const changed = await tx
    .update(offers)
    .set({ slotsTaken: sql`${offers.slotsTaken} + 1` })
    .where(
      and(
        eq(offers.id, offerId),
        inArray(offers.status, [...while_]),
        lt(offers.slotsTaken, offers.slots),
      ),
    )
    .returning({ id: offers.id });
  return changed.length === 1;
}

export async function removeTakenSlot(
  tx: Tx,
  offerId: string,
): Promise<boolean> {
  const changed = await tx
    .update(offers)
    .set({ slotsTaken: sql`${offers.slotsTaken} - 1` })
    .where(and(eq(offers.id, offerId), gt(offers.slotsTaken, 0)))
    .returning({ id: offers.id });
  return changed.length === 1;
}

/** The cap of a provider; none for most. */
export async function findCap(db: Queries, participantId: string) {
  const [row] = await db
    .select()
    .from(providerCaps)
    .where(eq(providerCaps.participantId, participantId));
  return row;
}

/** Caps of several providers. */
export const listCaps = (db: Queries, participantIds: readonly string[]) =>
  participantIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(providerCaps)
        .where(inArray(providerCaps.participantId, [...participantIds]));

/** Counts one more under a cap, in one statement; false when it is reached. */
export async function addUnderCap(
  tx: Tx,
  participantId: string,
): Promise<boolean> {
  const changed = await tx
    .update(providerCaps)
    .set({ taken: sql`${providerCaps.taken} + 1` })
    .where(
      and(
        eq(providerCaps.participantId, participantId),
        lt(providerCaps.taken, providerCaps.cap),
      ),
    )
    .returning({ id: providerCaps.participantId });
  return changed.length === 1;
}

export async function removeUnderCap(
  tx: Tx,
  participantId: string,
): Promise<void> {
  await tx
    .update(providerCaps)
    .set({ taken: sql`${providerCaps.taken} - 1` })
    .where(
      and(
        eq(providerCaps.participantId, participantId),
        gt(providerCaps.taken, 0),
      ),
    );
}

/** Slots taken over all offers of a provider. */
export async function sumTaken(
  db: Queries,
  participantId: string,
): Promise<number> {
  const [row] = await db
    .select({ taken: sum(offers.slotsTaken) })
    .from(offers)
    .where(eq(offers.participantId, participantId));
  return Number(row?.taken ?? 0);
}

/** Sets a cap, or takes it away with null. */
export async function saveCap(
  tx: Tx,
  participantId: string,
  cap: { readonly cap: number; readonly taken: number } | null,
  updatedAt: number,
): Promise<void> {
  if (cap === null) {
    await tx
      .delete(providerCaps)
      .where(eq(providerCaps.participantId, participantId));
    return;
  }
  await tx
    .insert(providerCaps)
    .values({ participantId, ...cap, updatedAt })
    .onConflictDoUpdate({
      target: providerCaps.participantId,
      set: { ...cap, updatedAt },
    });
}
