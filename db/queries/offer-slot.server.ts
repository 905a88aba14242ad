import { and, eq, gt, inArray, lt, sql, sum } from "drizzle-orm";
import type { OfferStatus } from "../../app/domain/exchange/model";
import type { Queries, Tx } from "../client.server";
import { among } from "../among.server";
import { offers, providerCaps } from "../schema/offer.server";
import { markProviders } from "./offer-change.server";

async function isChanged(
  tx: Tx,
  changed: readonly { readonly participantId: string }[],
): Promise<boolean> {
  await markProviders(
    tx,
    changed.map(({ participantId }) => participantId),
  );
  return changed.length === 1;
}

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
    .returning({ participantId: offers.participantId });
  return isChanged(tx, changed);
}

export async function removeTakenSlot(
  tx: Tx,
  offerId: string,
): Promise<boolean> {
  const changed = await tx
    .update(offers)
    .set({ slotsTaken: sql`${offers.slotsTaken} - 1` })
    .where(and(eq(offers.id, offerId), gt(offers.slotsTaken, 0)))
    .returning({ participantId: offers.participantId });
  return isChanged(tx, changed);
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
        .where(among(providerCaps.participantId, participantIds));

/**
 * Counts one more under a cap, in one statement; false when it is reached. Goes
 * with a slot, which notes the change.
 */
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

/** Counts one less, with a slot given back. */
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
  await markProviders(tx, [participantId]);
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
