import { engagementStatuses, sides } from "../../app/domain/exchange/model";
import type { EngagementTerms } from "../../app/domain/engagement/content";
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
import { files } from "./file.server";
import { matches } from "./match.server";
import { offers } from "./offer.server";
import { participants } from "./participant.server";
import { requests } from "./request.server";

/** What two sides do together after both accepted a match. */
export const engagements = table(
  "engagements",
  {
    id: text().primaryKey(),
    number: int().notNull(),
    matchId: text()
      .notNull()
      .references(() => matches.id),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    offerId: text()
      .notNull()
      .references(() => offers.id),
    recipientId: text()
      .notNull()
      .references(() => participants.id),
    providerId: text()
      .notNull()
      .references(() => participants.id),
    /** The recipient's country, ISO 3166-1 alpha-3. */
    area: text().notNull(),
    status: oneOf(engagementStatuses).notNull(),
    statusSince: instant().notNull(),
    /** The state to come back to while it is suspended. */
    resumesAt: oneOf(engagementStatuses),
    dueAt: instant(),
    /** When the next letter of reminder goes out; see `domain/engagement/clock.ts`. */
    remindAt: instant(),
    terms: json<EngagementTerms>().notNull(),
    /** BCP 47. */
    termsLang: text().notNull(),
    /** A change of the terms takes both signatures away. */
    termsRevision: int().notNull(),
    requesterSignedAt: instant(),
    requesterSignedBy: text().references(() => users.id),
    providerSignedAt: instant(),
    providerSignedBy: text().references(() => users.id),
    /** Published, as IATI too, once both agree. */
    requesterConsentAt: instant(),
    providerConsentAt: instant(),
    activeAt: instant(),
    closedAt: instant(),
    reasonCode: text(),
    /** The practice drafted from it. */
    practiceId: text(),
    /** Public number of the practice that help was asked for to adopt. */
    usedPractice: text(),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("engagements_number").on(t.number),
    uniqueIndex("engagements_match").on(t.matchId),
    index("engagements_request").on(t.requestId),
    index("engagements_provider").on(t.providerId),
    index("engagements_recipient").on(t.recipientId),
    index("engagements_status").on(t.status, t.dueAt),
    index("engagements_remind").on(t.remindAt),
    index("engagements_practice").on(t.practiceId),
    index("engagements_used_practice").on(t.usedPractice),
  ],
);

export const milestones = table(
  "milestones",
  {
    id: text().primaryKey(),
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    title: text().notNull(),
    /** YYYY-MM-DD. */
    dueDay: text().notNull(),
    doneDay: text(),
    addedBy: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    struckAt: instant(),
  },
  (t) => [index("milestones_engagement").on(t.engagementId, t.dueDay)],
);

export const engagementMessages = table(
  "engagement_messages",
  {
    id: text().primaryKey(),
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    side: oneOf(sides).notNull(),
    body: text().notNull(),
    /** BCP 47. */
    lang: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("engagement_messages_engagement").on(t.engagementId, t.at)],
);

export const engagementFiles = table(
  "engagement_files",
  {
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    fileId: text()
      .notNull()
      .references(() => files.id),
    messageId: text().references(() => engagementMessages.id),
    title: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.engagementId, t.fileId] }),
    index("engagement_files_file").on(t.fileId),
  ],
);

/** What happened to an engagement, in order. */
export const engagementEvents = table(
  "engagement_events",
  {
    id: text().primaryKey(),
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    event: text().notNull(),
    toStatus: oneOf(engagementStatuses).notNull(),
    reasonCode: text(),
    note: text(),
    noteLang: text(),
    userId: text().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    index("engagement_events_engagement").on(t.engagementId, t.at),
    index("engagement_events_at").on(t.at),
  ],
);
