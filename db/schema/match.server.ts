import { matchOrigins, matchStatuses } from "../../app/domain/exchange/model";
import {
  index,
  instant,
  int,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { users } from "./account.server";
import { offers } from "./offer.server";
import { requests } from "./request.server";

/** A request and an offer that may fit, and how far that came. */
export const matches = table(
  "matches",
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    offerId: text()
      .notNull()
      .references(() => offers.id),
    /** 1 for the first time this pair came up; a pair that lapsed may come again. */
    attempt: int().notNull(),
    origin: oneOf(matchOrigins).notNull(),
    roundId: text(),
    status: oneOf(matchStatuses).notNull(),
    statusSince: instant().notNull(),
    dueAt: instant(),
    /** 0 to 1000, as computed by `scoreVersion` from inputs with this SHA-256. */
    score: int().notNull(),
    scoreVersion: text().notNull(),
    inputsHash: text().notNull(),
    requesterAcceptedAt: instant(),
    requesterAcceptedBy: text().references(() => users.id),
    providerAcceptedAt: instant(),
    providerAcceptedBy: text().references(() => users.id),
    /** Why a side declined; private to the sides and the secretariat. */
    reasonCode: text(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("matches_pair").on(t.requestId, t.offerId, t.attempt),
    index("matches_offer").on(t.offerId, t.status),
    index("matches_request").on(t.requestId, t.status),
    index("matches_status").on(t.status, t.dueAt),
    index("matches_round").on(t.roundId),
  ],
);

/** What happened to a pair, in order. */
export const matchEvents = table(
  "match_events",
  {
    id: text().primaryKey(),
    matchId: text()
      .notNull()
      .references(() => matches.id),
    event: text().notNull(),
    toStatus: oneOf(matchStatuses).notNull(),
    reasonCode: text(),
    note: text(),
    noteLang: text(),
    userId: text().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    index("match_events_match").on(t.matchId, t.at),
    index("match_events_at").on(t.at),
  ],
);
