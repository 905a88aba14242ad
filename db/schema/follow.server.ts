import {
  followKinds,
  frequencies,
  mailFrequencies,
  mailStates,
} from "../../app/domain/follow/model";
import {
  index,
  instant,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { users } from "./account.server";
import { actEvents } from "./act.server";
import { offerEvents } from "./offer.server";
import { practiceEvents } from "./practice.server";
import { requestEvents } from "./request.server";

/** What people follow. Private: nobody but its owner reads it. */
export const follows = table(
  "follows",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    kind: oneOf(followKinds).notNull(),
    /** See `Follow` in `app/domain/follow/model.ts`. */
    target: text().notNull(),
    /** What the person calls a search. */
    name: text(),
    /** A search as it stands in an address. */
    query: text(),
    frequency: oneOf(frequencies).notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("follows_what").on(t.userId, t.kind, t.target),
    index("follows_target").on(t.kind, t.target),
  ],
);

/** News for one person, once for each public event of what they follow. */
export const notices = table(
  "notices",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    /** What happened: to an act, a practice, a request or an offer, one of them. */
    eventId: text().references(() => actEvents.id),
    practiceEventId: text().references(() => practiceEvents.id),
    requestEventId: text().references(() => requestEvents.id),
    offerEventId: text().references(() => offerEvents.id),
    /** The follow it came by; it may have ended since. */
    followId: text().notNull(),
    /** The day by which this person has to do something. */
    actionBy: text(),
    mail: oneOf(mailStates).notNull(),
    letterId: text(),
    createdAt: instant().notNull(),
    readAt: instant(),
    /** Kept for a while after deletion, so that it is not told again. */
    deletedAt: instant(),
  },
  (t) => [
    uniqueIndex("notices_once").on(t.userId, t.eventId),
    uniqueIndex("notices_practice_once").on(t.userId, t.practiceEventId),
    uniqueIndex("notices_request_once").on(t.userId, t.requestEventId),
    uniqueIndex("notices_offer_once").on(t.userId, t.offerEventId),
    index("notices_mail").on(t.mail, t.createdAt),
    index("notices_follow").on(t.followId),
    index("notices_created").on(t.createdAt),
    index("notices_deleted").on(t.deletedAt),
  ],
);

/** Letters with news: one per person and period. Its link ends letters of its kind. */
export const followLetters = table(
  "follow_letters",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    frequency: oneOf(mailFrequencies).notNull(),
    /** The day or week it is for; at once: its newest notice. */
    period: text().notNull(),
    /** The one follow it tells of, where it ends that one only. */
    followId: text(),
    /** SHA-256 of the 32 random bytes in its link. */
    tokenHash: text().notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("follow_letters_once").on(t.userId, t.frequency, t.period),
    uniqueIndex("follow_letters_token").on(t.tokenHash),
    index("follow_letters_created").on(t.createdAt),
  ],
);

/** How far the events of acts, practices, requests and offers have been told. */
export const followCursors = table("follow_cursors", {
  name: text().primaryKey(),
  lastEventId: text().notNull(),
  /** The version of public data up to which nothing is left to tell. */
  publicVersion: text().notNull(),
});
