import { sql } from "drizzle-orm";
import { handOverStatuses } from "../../app/domain/membership/model";
import {
  check,
  instant,
  int,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { users } from "./account.server";
import { participants } from "./participant.server";

/** Who is to be the first owner of a participant that nobody acts for. Two registrars decide. */
export const handOvers = table(
  "hand_overs",
  {
    id: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    status: oneOf(handOverStatuses).notNull(),
    /** Of the person; empty once it was declined. */
    email: text(),
    /** How it was found out that the person belongs to the participant. */
    reason: text().notNull(),
    proposedBy: text()
      .notNull()
      .references(() => users.id),
    proposedAt: instant().notNull(),
    decidedBy: text().references(() => users.id),
    decidedAt: instant(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("hand_overs_open")
      .on(t.participantId)
      .where(sql`status = 'proposed'`),
    check(
      "hand_overs_two_officers",
      sql`${t.status} <> 'approved' or ${t.decidedBy} <> ${t.proposedBy}`,
    ),
    check(
      "hand_overs_decided",
      sql`(${t.status} = 'proposed') = (${t.decidedBy} is null)`,
    ),
  ],
);
