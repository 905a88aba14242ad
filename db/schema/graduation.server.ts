import { sql } from "drizzle-orm";
import { graduationStatuses } from "../../app/domain/graduation/model";
import { ldcOutcomes } from "../../app/domain/reference/model";
import {
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

/**
 * Ends of countries' time on the list of least developed countries: confirmed,
 * or set for another day. Two officers each. The newest approved one of a
 * country holds, from the instant of its approval on: earlier days of the
 * register are read without it. Rows are never taken away.
 */
export const graduations = table(
  "graduations",
  {
    id: text().primaryKey(),
    /** ISO 3166-1 alpha-3. */
    area: text().notNull(),
    outcome: oneOf(ldcOutcomes).notNull(),
    /** The first day off the list. */
    onDay: text().notNull(),
    /** The resolution, and where it can be read; never fetched by the portal. */
    source: text().notNull(),
    sourceUrl: text().notNull(),
    note: text(),
    status: oneOf(graduationStatuses).notNull(),
    enteredBy: text()
      .notNull()
      .references(() => users.id),
    enteredAt: instant().notNull(),
    decidedBy: text().references(() => users.id),
    decidedAt: instant(),
    decisionNote: text(),
    version: int().notNull(),
  },
  (t) => [
    index("graduations_decided").on(t.status, t.decidedAt),
    uniqueIndex("graduations_open")
      .on(t.area)
      .where(sql`status = 'proposed'`),
    check(
      "graduations_two_officers",
      sql`${t.decidedBy} is null or ${t.decidedBy} <> ${t.enteredBy}`,
    ),
    check(
      "graduations_decided_by",
      sql`(${t.status} = 'proposed') = (${t.decidedBy} is null)`,
    ),
  ],
);
