import { sql } from "drizzle-orm";
import type { EngagementTerms } from "../../app/domain/engagement/content";
import { amendmentStatuses } from "../../app/domain/engagement/amendment";
import { sides } from "../../app/domain/exchange/model";
import {
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
import { engagements } from "./engagement.server";

/** Other terms for work under way: they hold once both sides signed the same text. */
export const engagementAmendments = table(
  "engagement_amendments",
  {
    id: text().primaryKey(),
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    /** The revision its text will be; rises with each change, which takes the signatures away. */
    revision: int().notNull(),
    terms: json<EngagementTerms>().notNull(),
    /** BCP 47. */
    termsLang: text().notNull(),
    /** Why, in the words of who wrote it last. */
    reason: text().notNull(),
    reasonLang: text().notNull(),
    side: oneOf(sides).notNull(),
    proposedBy: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    requesterSignedAt: instant(),
    requesterSignedBy: text().references(() => users.id),
    providerSignedAt: instant(),
    providerSignedBy: text().references(() => users.id),
    status: oneOf(amendmentStatuses).notNull(),
    endedAt: instant(),
    endedBy: text().references(() => users.id),
  },
  (t) => [
    uniqueIndex("engagement_amendments_open")
      .on(t.engagementId)
      .where(sql`status = 'proposed'`),
    uniqueIndex("engagement_amendments_revision").on(
      t.engagementId,
      t.revision,
    ),
  ],
);

/** Terms that held before others were signed, with their signatures. */
export const engagementFormerTerms = table(
  "engagement_former_terms",
  {
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    revision: int().notNull(),
    terms: json<EngagementTerms>().notNull(),
    /** BCP 47. */
    termsLang: text().notNull(),
    requesterSignedAt: instant(),
    requesterSignedBy: text().references(() => users.id),
    providerSignedAt: instant(),
    providerSignedBy: text().references(() => users.id),
    /** When the terms after them came into force. */
    until: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.engagementId, t.revision] })],
);
