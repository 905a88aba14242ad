import { sql } from "drizzle-orm";
import { caseStages } from "../../app/domain/act/model";
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
import { acts } from "./act.server";

/** The secretariat's work on one act. Open while `closedAt` is empty. */
export const cases = table(
  "cases",
  {
    /** The act's id. */
    id: text()
      .primaryKey()
      .references(() => acts.id),
    stage: oneOf(caseStages).notNull(),
    /** Counts returns: each resubmission is decided anew. */
    round: int().notNull(),
    claimedBy: text().references(() => users.id),
    claimedUntil: instant(),
    /** When the stage should be decided. While paused: as it stood at the pause. */
    dueAt: instant().notNull(),
    pausedAt: instant(),
    openedAt: instant().notNull(),
    closedAt: instant(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [index("cases_due").on(t.closedAt, t.dueAt)],
);

/** One officer's decision at one stage. The database holds the four-eyes rule too. */
export const caseDecisions = table(
  "case_decisions",
  {
    id: text().primaryKey(),
    caseId: text()
      .notNull()
      .references(() => cases.id),
    round: int().notNull(),
    stage: oneOf(caseStages).notNull(),
    officerId: text()
      .notNull()
      .references(() => users.id),
    authorId: text()
      .notNull()
      .references(() => users.id),
    outcome: oneOf(["passed", "returned", "rejected"]).notNull(),
    reasonCode: text(),
    note: text(),
    checklist: json<string[]>().notNull(),
    decidedAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("case_decisions_stage").on(t.caseId, t.round, t.stage),
    uniqueIndex("case_decisions_officer").on(t.caseId, t.round, t.officerId),
    check("case_decisions_not_author", sql`${t.officerId} <> ${t.authorId}`),
  ],
);

/** Questions of the secretariat and answers of the participant. */
export const caseMessages = table(
  "case_messages",
  {
    id: text().primaryKey(),
    caseId: text()
      .notNull()
      .references(() => cases.id),
    fromSecretariat: bool().notNull(),
    authorId: text()
      .notNull()
      .references(() => users.id),
    body: text().notNull(),
    lang: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("case_messages_case").on(t.caseId)],
);
