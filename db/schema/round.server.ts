import { roundModes } from "../../app/domain/allocation/model";
import { sides } from "../../app/domain/exchange/model";
import type {
  AliasTable,
  FallenPair,
  RoundStop,
} from "../../app/domain/round/model";
import { roundRhythms, roundStatuses } from "../../app/domain/round/model";
import {
  bool,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { users } from "./account.server";
import { requests } from "./request.server";

/** A round of allocation: announced with its seed, run, looked at, published. */
export const rounds = table(
  "rounds",
  {
    id: text().primaryKey(),
    number: int().notNull(),
    status: oneOf(roundStatuses).notNull(),
    statusSince: instant().notNull(),
    /** `open` until it is over, null afterwards: so there is never a second one. */
    openKey: text(),
    /** 32 random bytes in hexadecimal, public before anything is read. */
    seed: text().notNull(),
    mode: oneOf(roundModes).notNull(),
    threshold: int().notNull(),
    /** In percent. */
    reservePercent: int().notNull(),
    /** Seconds the search may take. */
    limitSeconds: int().notNull(),
    /** YYYY-MM-DD, UTC; nothing is read before it. Null: at any time. */
    plannedDay: text(),
    /** How the planned day was chosen; the next round is proposed in the same rhythm. */
    rhythm: oneOf(roundRhythms),
    /** Last day (YYYY-MM-DD, UTC) on which both sides may rank; null: nobody ranks. */
    rankUntil: text(),
    announcedBy: text()
      .notNull()
      .references(() => users.id),
    announcedAt: instant().notNull(),
    startedBy: text().references(() => users.id),
    startedAt: instant(),
    /** What is being done, and how far it is in hundredths. */
    step: text(),
    progress: int(),
    cancelAsked: bool().notNull(),
    stop: json<RoundStop>(),
    /** Canonical JSON; what is signed by its hash must keep its bytes. */
    inputs: text(),
    inputsHash: text(),
    /** Whom the names in the inputs stand for; never public as a whole. */
    aliases: json<AliasTable>(),
    result: text(),
    resultHash: text(),
    ranAt: instant(),
    publishedBy: text().references(() => users.id),
    publishedAt: instant(),
    /** Pairs of the result that could not be proposed any more when it was published. */
    fellAway: json<readonly FallenPair[]>(),
    demo: bool().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("rounds_number").on(t.number),
    uniqueIndex("rounds_open").on(t.openKey),
    index("rounds_status").on(t.status),
  ],
);

/** What an officer changed in a proposal, why, and what it cost. */
export const roundOverrides = table(
  "round_overrides",
  {
    id: text().primaryKey(),
    roundId: text()
      .notNull()
      .references(() => rounds.id),
    /** 1 for the first one; each stands on those before it. */
    position: int().notNull(),
    /** Names as in the inputs. */
    request: text().notNull(),
    offer: text().notNull(),
    isIn: bool().notNull(),
    reason: text().notNull(),
    /** BCP 47. */
    reasonLang: text().notNull(),
    /** Loss in each aim against the optimum, this one and those before together. */
    loss: json<readonly number[]>().notNull(),
    /** The pairs after it. */
    pairs: json<readonly (readonly [string, string, number])[]>().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [uniqueIndex("round_overrides_position").on(t.roundId, t.position)],
);

/**
 * In which order a request or an offer would take its counterparts in one round
 * of deferred acceptance. What is left out comes after, by score.
 */
export const roundRankings = table(
  "round_rankings",
  {
    roundId: text()
      .notNull()
      .references(() => rounds.id),
    /** Whose order it is. */
    side: oneOf(sides).notNull(),
    /** The request that ranks offers, or the offer that ranks requests. */
    recordId: text().notNull(),
    /** Ids of the counterparts, the best first. */
    ranked: json<readonly string[]>().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [primaryKey({ columns: [t.roundId, t.recordId] })],
);

/** One person who is to hear that a published round left a request without a partner. */
export const roundNotices = table(
  "round_notices",
  {
    id: text().primaryKey(),
    roundId: text()
      .notNull()
      .references(() => rounds.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    /** When it was told, or found not to be wanted. */
    sentAt: instant(),
  },
  (t) => [
    uniqueIndex("round_notices_once").on(t.roundId, t.requestId, t.userId),
    index("round_notices_waiting").on(t.sentAt, t.createdAt),
  ],
);

/** A round whose sides were reminded of the last day for rankings; once. */
export const roundReminders = table("round_reminders", {
  roundId: text()
    .primaryKey()
    .references(() => rounds.id),
  at: instant().notNull(),
});
