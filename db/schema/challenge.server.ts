import { sql } from "drizzle-orm";
import {
  challengeOutcomes,
  challengeReasons,
  challengeStatuses,
} from "../../app/domain/challenge/model";
import { locales } from "../../app/domain/kernel/localized";
import {
  bool,
  check,
  index,
  instant,
  int,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { users } from "./account.server";
import { acts } from "./act.server";

/**
 * What somebody says is wrong with an act of the register, and what came of it.
 * Nothing of the challenger is ever public. Open while `closedAt` is empty; a
 * case from `receivedAt` on, when the address was confirmed.
 */
export const challenges = table(
  "challenges",
  {
    id: text().primaryKey(),
    /** What the challenger quotes. Not counted up: it tells nothing. */
    reference: text().notNull(),
    actId: text()
      .notNull()
      .references(() => acts.id),
    reason: oneOf(challengeReasons).notNull(),
    explanation: text().notNull(),
    /** Language of the explanation, BCP 47. */
    lang: text().notNull(),
    evidenceUrl: text(),
    name: text().notNull(),
    role: text(),
    organization: text(),
    email: text().notNull(),
    /** The language to write to the challenger in. */
    locale: oneOf(locales).notNull(),
    status: oneOf(challengeStatuses).notNull(),
    /** Act and address, while it is open: one person has one case about one act. */
    openKey: text(),
    claimedBy: text().references(() => users.id),
    claimedUntil: instant(),
    /** When it should be answered. While paused: as it stood at the pause. */
    dueAt: instant().notNull(),
    pausedAt: instant(),
    createdAt: instant().notNull(),
    /** When the address was confirmed; only then it counts. */
    receivedAt: instant(),
    closedAt: instant(),
    /** Who found it plausible and suspended the act, and when. */
    suspendedBy: text().references(() => users.id),
    suspendedAt: instant(),
    outcome: oneOf(challengeOutcomes),
    outcomeReason: text(),
    /** Published with the outcome, in its own language. */
    outcomeNote: text(),
    outcomeLang: text(),
    /** Who proposed to uphold it. */
    proposedBy: text().references(() => users.id),
    /** Who decided: the second officer, or whoever dismissed it. */
    decidedBy: text().references(() => users.id),
    demo: bool().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("challenges_reference").on(t.reference),
    uniqueIndex("challenges_open_key").on(t.openKey),
    index("challenges_act").on(t.actId),
    index("challenges_due").on(t.closedAt, t.dueAt),
    check("challenges_two_officers", sql`${t.decidedBy} <> ${t.proposedBy}`),
    check(
      "challenges_upheld_by_two",
      sql`${t.status} <> 'upheld' or (${t.proposedBy} is not null and ${t.decidedBy} is not null)`,
    ),
  ],
);

/** Questions of the secretariat to the participant, and its answers. */
export const challengeMessages = table(
  "challenge_messages",
  {
    id: text().primaryKey(),
    challengeId: text()
      .notNull()
      .references(() => challenges.id),
    fromSecretariat: bool().notNull(),
    authorId: text()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    lang: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("challenge_messages_challenge").on(t.challengeId)],
);
