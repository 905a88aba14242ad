import { sql } from "drizzle-orm";
import { offerStatuses } from "../../app/domain/exchange/model";
import type { OfferContent } from "../../app/domain/offer/content";
import type { TopicCode } from "../../app/domain/reference/model";
import {
  bool,
  check,
  index,
  instant,
  int,
  json,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { users } from "./account.server";
import { participants } from "./participant.server";

/** An offer of assistance. */
export const offers = table(
  "offers",
  {
    id: text().primaryKey(),
    /** Given when it is first sent; the public number is made from it. */
    number: int(),
    /** The provider. */
    participantId: text()
      .notNull()
      .references(() => participants.id),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    /** BCP 47. */
    originalLang: text().notNull(),
    content: json<OfferContent>().notNull(),
    /** Rises with each save; two editors notice each other by it. */
    revision: int().notNull(),
    contentBy: text()
      .notNull()
      .references(() => users.id),
    contentAt: instant().notNull(),
    status: oneOf(offerStatuses).notNull(),
    statusSince: instant().notNull(),
    /** When the next one to act should have acted. */
    dueAt: instant(),
    approvedBy: text().references(() => users.id),
    approvedAt: instant(),
    submittedBy: text().references(() => users.id),
    submittedAt: instant(),
    screenedBy: text().references(() => users.id),
    activeAt: instant(),
    /** Ends then unless it is confirmed again. */
    expiresAt: instant(),
    /** Introductions in a row the provider left unanswered. */
    unanswered: int().notNull(),
    /** As in `content.slots`; kept here for the one statement that takes a slot. */
    slots: int().notNull(),
    slotsTaken: int().notNull(),
    reasonCode: text(),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("offers_number").on(t.number),
    index("offers_participant").on(t.participantId),
    index("offers_status").on(t.status, t.dueAt),
    check(
      "offers_not_overbooked",
      sql`${t.slotsTaken} >= 0 and ${t.slotsTaken} <= ${t.slots}`,
    ),
  ],
);

/** The most a provider takes on over all of its offers. No row: no cap. */
export const providerCaps = table(
  "provider_caps",
  {
    participantId: text()
      .primaryKey()
      .references(() => participants.id),
    cap: int().notNull(),
    taken: int().notNull(),
    updatedAt: instant().notNull(),
  },
  (t) => [
    check(
      "provider_caps_not_overbooked",
      sql`${t.taken} >= 0 and ${t.taken} <= ${t.cap}`,
    ),
  ],
);

/**
 * Providers of whom something changed that a score asks: an active offer, the
 * cap, the record. Copies in memory are brought up to date by it (decision 027).
 */
export const providerChanges = table(
  "provider_changes",
  {
    participantId: text()
      .primaryKey()
      .references(() => participants.id),
    /** Rises with each commit that changes any of them. */
    revision: instant().notNull(),
  },
  (t) => [index("provider_changes_revision").on(t.revision)],
);

/** What happened to an offer, in order. */
export const offerEvents = table(
  "offer_events",
  {
    id: text().primaryKey(),
    offerId: text()
      .notNull()
      .references(() => offers.id),
    event: text().notNull(),
    toStatus: oneOf(offerStatuses).notNull(),
    reasonCode: text(),
    note: text(),
    noteLang: text(),
    /** Null when the system acted. */
    userId: text().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    index("offer_events_offer").on(t.offerId, t.at),
    index("offer_events_at").on(t.at),
  ],
);

/** A company's interest in helping; it binds nobody and asks for nothing. */
export const interests = table(
  "interests",
  {
    id: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    topics: json<readonly TopicCode[]>().notNull(),
    text: text().notNull(),
    /** BCP 47. */
    lang: text().notNull(),
    status: oneOf([
      "submitted",
      "published",
      "declined",
      "withdrawn",
    ]).notNull(),
    reasonCode: text(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    screenedBy: text().references(() => users.id),
    at: instant().notNull(),
    statusSince: instant().notNull(),
    expiresAt: instant(),
    /** When its company was told that it ends soon. */
    remindedAt: instant(),
    demo: bool().notNull(),
    version: int().notNull(),
  },
  (t) => [
    index("interests_participant").on(t.participantId),
    index("interests_status").on(t.status),
  ],
);
