import {
  index,
  instant,
  int,
  oneOf,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { alertFrequencies, alertMails } from "../../app/domain/match/alert";
import { users } from "./account.server";
import { matches } from "./match.server";
import { offers } from "./offer.server";

/** How often a person wants letters about new suggestions. No row: once a day. */
export const matchAlerts = table("match_alerts", {
  userId: text()
    .primaryKey()
    .references(() => users.id),
  frequency: oneOf(alertFrequencies).notNull(),
  updatedAt: instant().notNull(),
});

/** One suggestion told to one person. */
export const matchNotices = table(
  "match_notices",
  {
    id: text().primaryKey(),
    matchId: text()
      .notNull()
      .references(() => matches.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** The letter it waits for, or what became of it. */
    mail: oneOf(alertMails).notNull(),
    createdAt: instant().notNull(),
    readAt: instant(),
  },
  (t) => [
    uniqueIndex("match_notices_once").on(t.matchId, t.userId),
    index("match_notices_mail").on(t.mail, t.createdAt),
    index("match_notices_user").on(t.userId, t.readAt),
  ],
);

/** Reminders that an offer ends unless it is confirmed; each goes out once. */
export const offerReminders = table(
  "offer_reminders",
  {
    offerId: text()
      .notNull()
      .references(() => offers.id),
    /** The end it warned of. */
    expiresAt: instant().notNull(),
    /** Days before it. */
    days: int().notNull(),
    at: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.offerId, t.expiresAt, t.days] })],
);
