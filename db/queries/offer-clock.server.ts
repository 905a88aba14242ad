import { and, asc, eq, exists, lte, not } from "drizzle-orm";
import type { Queries } from "../client.server";
import { offerReminders } from "../schema/match-alert.server";
import { offers } from "../schema/offer.server";

/** Offers whose check is late and of which nobody was told yet. */
export const listScreeningOver = (db: Queries, now: number, limit: number) =>
  db
    .select({ id: offers.id })
    .from(offers)
    .where(
      and(
        eq(offers.status, "submitted"),
        lte(offers.dueAt, now),
        not(
          exists(
            db
              .select({ id: offerReminders.offerId })
              .from(offerReminders)
              .where(
                and(
                  eq(offerReminders.offerId, offers.id),
                  eq(offerReminders.expiresAt, offers.dueAt),
                  eq(offerReminders.days, 0),
                ),
              ),
          ),
        ),
      ),
    )
    .orderBy(asc(offers.dueAt))
    .limit(limit);
