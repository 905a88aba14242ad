import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  inArray,
  isNotNull,
  lte,
  ne,
  notExists,
  sql,
} from "drizzle-orm";
import type { OfferStatus } from "../../app/domain/exchange/model";
import { shownOffers } from "../../app/domain/lifecycle/offer";
import type { Queries, Tx } from "../client.server";
import { offerReminders } from "../schema/match-alert.server";
import { offerEvents, offers } from "../schema/offer.server";

const line = {
  id: offers.id,
  number: offers.number,
  participantId: offers.participantId,
  originalLang: offers.originalLang,
  content: offers.content,
  status: offers.status,
  statusSince: offers.statusSince,
  dueAt: offers.dueAt,
  slots: offers.slots,
  slotsTaken: offers.slotsTaken,
  activeAt: offers.activeAt,
  expiresAt: offers.expiresAt,
  updatedAt: offers.updatedAt,
};
export type OfferLineRow = Awaited<ReturnType<typeof listOffersOf>>[number];

/** Offers of some participants, newest change first. */
export const listOffersOf = (db: Queries, participantIds: readonly string[]) =>
  participantIds.length === 0
    ? Promise.resolve([])
    : db
        .select(line)
        .from(offers)
        .where(
          and(
            inArray(offers.participantId, [...participantIds]),
            ne(offers.status, "discarded"),
          ),
        )
        .orderBy(desc(offers.updatedAt), desc(offers.id))
        .limit(500);

/** Offers in some states, the least time left first. */
export const listOffersIn = (
  db: Queries,
  statuses: readonly OfferStatus[],
  { limit, offset }: { readonly limit: number; readonly offset: number },
) =>
  db
    .select(line)
    .from(offers)
    .where(inArray(offers.status, [...statuses]))
    .orderBy(asc(offers.dueAt), asc(offers.id))
    .limit(limit)
    .offset(offset);

export async function countOffersIn(
  db: Queries,
  statuses: readonly OfferStatus[],
): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(offers)
    .where(inArray(offers.status, [...statuses]));
  return row?.count ?? 0;
}

/** What the public reads; withdrawn before it was ever active stays unknown. */
export const isShownOffer = and(
  inArray(offers.status, [...shownOffers]),
  isNotNull(offers.activeAt),
);

/** Public offers by number, after a number. */
export const listShownOffersAfter = (
  db: Queries,
  after: number,
  limit: number,
) =>
  db
    .select(line)
    .from(offers)
    .where(and(isShownOffer, gt(offers.number, after)))
    .orderBy(asc(offers.number))
    .limit(limit);

/** Titles of public offers by their numbers. */
export const listShownOfferTitles = (
  db: Queries,
  numbers: readonly number[],
) =>
  numbers.length === 0
    ? Promise.resolve([])
    : db
        .select({
          number: offers.number,
          lang: offers.originalLang,
          title: sql<string>`${offers.content}->>'title'`,
        })
        .from(offers)
        .where(and(isShownOffer, inArray(offers.number, [...numbers])));

/** How many offers the public reads. */
export async function countShownOffers(db: Queries): Promise<number> {
  const [row] = await db
    .select({ count: count() })
    .from(offers)
    .where(isShownOffer);
  return row?.count ?? 0;
}

/** Running offers whose end is at or before an instant, the soonest first. */
export const listEnding = (db: Queries, before: number, limit: number) =>
  db
    .select({ id: offers.id, expiresAt: offers.expiresAt })
    .from(offers)
    .where(
      and(
        inArray(offers.status, ["active", "paused", "exhausted"]),
        lte(offers.expiresAt, before),
      ),
    )
    .orderBy(asc(offers.expiresAt))
    .limit(limit);

/**
 * Offers in some states that nobody has changed since an instant.
 * @param told only those without this event since their last change
 */
export const listIdleOffers = (
  db: Queries,
  statuses: readonly OfferStatus[],
  before: number,
  told: string | null,
  limit: number,
) =>
  db
    .select({ id: offers.id })
    .from(offers)
    .where(
      and(
        inArray(offers.status, [...statuses]),
        lte(offers.updatedAt, before),
        told === null
          ? undefined
          : notExists(
              db
                .select({ id: offerEvents.id })
                .from(offerEvents)
                .where(
                  and(
                    eq(offerEvents.offerId, offers.id),
                    eq(offerEvents.event, told),
                    gte(offerEvents.at, offers.updatedAt),
                  ),
                ),
            ),
      ),
    )
    .orderBy(asc(offers.updatedAt), asc(offers.id))
    .limit(limit);

/** Reminders that went out for some offers. */
export const listReminders = (db: Queries, offerIds: readonly string[]) =>
  offerIds.length === 0
    ? Promise.resolve([])
    : db
        .select()
        .from(offerReminders)
        .where(inArray(offerReminders.offerId, [...offerIds]));

/** Notes a reminder; false when it went out before. */
export async function insertReminder(
  tx: Tx,
  row: typeof offerReminders.$inferSelect,
): Promise<boolean> {
  const made = await tx
    .insert(offerReminders)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: offerReminders.offerId });
  return made.length === 1;
}

/** Whether a participant has an offer that looks for requests. */
export const listActiveOf = (db: Queries, participantIds: readonly string[]) =>
  participantIds.length === 0
    ? Promise.resolve([])
    : db
        .select(line)
        .from(offers)
        .where(
          and(
            inArray(offers.participantId, [...participantIds]),
            eq(offers.status, "active"),
          ),
        )
        .orderBy(asc(offers.number));
