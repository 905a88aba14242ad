import { sql } from "drizzle-orm";
import {
  successionKinds,
  successionStatuses,
  type NewName,
} from "../../app/domain/succession/model";
import {
  bool,
  check,
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
import { acts } from "./act.server";
import { participants } from "./participant.server";

/** A participant takes another name, or the place of others. Two officers decide. */
export const successions = table(
  "successions",
  {
    id: text().primaryKey(),
    kind: oneOf(successionKinds).notNull(),
    status: oneOf(successionStatuses).notNull(),
    /** Who follows; for a rename, who is renamed. */
    successorId: text()
      .notNull()
      .references(() => participants.id),
    /** The names of a rename. */
    names: json<NewName[]>(),
    effectiveOn: text().notNull(),
    /** The document that proves it, and what an officer adds. */
    document: text().notNull(),
    note: text(),
    proposedBy: text()
      .notNull()
      .references(() => users.id),
    proposedAt: instant().notNull(),
    decidedBy: text().references(() => users.id),
    decidedAt: instant(),
    decisionNote: text(),
    demo: bool().notNull(),
    version: int().notNull(),
  },
  (t) => [
    index("successions_successor").on(t.successorId),
    check(
      "successions_two_officers",
      sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.proposedBy}`,
    ),
    check(
      "successions_decided",
      sql`(${t.status} = 'proposed') = (${t.decidedBy} is null)`,
    ),
  ],
);

/** Whose place is taken; none for a rename. */
export const successionPredecessors = table(
  "succession_predecessors",
  {
    successionId: text()
      .notNull()
      .references(() => successions.id),
    participantId: text()
      .notNull()
      .references(() => participants.id),
  },
  (t) => [
    primaryKey({ columns: [t.successionId, t.participantId] }),
    index("succession_predecessors_participant").on(t.participantId),
  ],
);

/** Which act of the successor stands in place of an act that was succeeded. */
export const successionActs = table(
  "succession_acts",
  {
    successionId: text()
      .notNull()
      .references(() => successions.id),
    actId: text()
      .primaryKey()
      .references(() => acts.id),
    successorActId: text().references(() => acts.id),
  },
  (t) => [index("succession_acts_successor").on(t.successorActId)],
);

/** Names participants bore, with the days they held. */
export const formerNames = table(
  "former_names",
  {
    id: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    lang: text().notNull(),
    name: text().notNull(),
    isOriginal: bool().notNull(),
    /** Empty where the register does not know. */
    fromDay: text(),
    untilDay: text().notNull(),
    /** When the register took the change up. */
    at: instant().notNull(),
    successionId: text()
      .notNull()
      .references(() => successions.id),
  },
  (t) => [
    uniqueIndex("former_names_once").on(t.successionId, t.lang),
    index("former_names_participant").on(t.participantId),
  ],
);
