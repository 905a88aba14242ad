import { sql } from "drizzle-orm";
import { claimStatuses } from "../../app/domain/claim/model";
import { participantKinds } from "../../app/domain/participant/model";
import {
  bool,
  check,
  index,
  instant,
  int,
  oneOf,
  table,
  text,
} from "../columns.server";
import { users } from "./account.server";
import { acts } from "./act.server";
import { participants } from "./participant.server";

/**
 * What a source elsewhere says about somebody and the initiative. No act: it is
 * in no total. Its text never changes once it is public; a mistake is retracted.
 */
export const claims = table(
  "claims",
  {
    id: text().primaryKey(),
    /** Known here, if it is. */
    participantId: text().references(() => participants.id),
    /** Who it is said of, as the source writes it, and in which language. */
    name: text().notNull(),
    nameLang: text().notNull(),
    kind: oneOf(participantKinds).notNull(),
    area: text(),
    sourceTitle: text().notNull(),
    /** Never fetched by the portal. */
    sourceUrl: text().notNull(),
    publisher: text().notNull(),
    publishedOn: text().notNull(),
    quote: text().notNull(),
    quoteLang: text().notNull(),
    /** This portal's own, in `translationLang`. */
    translation: text(),
    translationLang: text(),
    seenOn: text().notNull(),
    status: oneOf(claimStatuses).notNull(),
    addedBy: text()
      .notNull()
      .references(() => users.id),
    approvedBy: text().references(() => users.id),
    createdAt: instant().notNull(),
    /** When it became public. */
    reportedAt: instant(),
    /** When an act that came of it was registered, and which. */
    promotedAt: instant(),
    promotedAct: text().references(() => acts.id),
    retractedAt: instant(),
    retractionReason: text(),
    demo: bool().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    index("claims_reported").on(t.reportedAt),
    check("claims_two_officers", sql`${t.approvedBy} <> ${t.addedBy}`),
    check(
      "claims_public_by_two",
      sql`${t.reportedAt} is null or ${t.approvedBy} is not null`,
    ),
  ],
);

/** Acts that a participant started from a claim about itself. */
export const claimActs = table(
  "claim_acts",
  {
    actId: text()
      .primaryKey()
      .references(() => acts.id),
    claimId: text()
      .notNull()
      .references(() => claims.id),
    at: instant().notNull(),
  },
  (t) => [index("claim_acts_claim").on(t.claimId)],
);
