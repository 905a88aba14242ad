import { sql } from "drizzle-orm";
import {
  audiences,
  capacityLevels,
  requestStatuses,
} from "../../app/domain/exchange/model";
import type { Categories } from "../../app/domain/reference/category";
import type {
  FieldAudiences,
  RequestContent,
} from "../../app/domain/request/content";
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
import { participants } from "./participant.server";

/** What a country says of its own capacity on a topic; older words stay. */
export const capacityDeclarations = table(
  "capacity_declarations",
  {
    id: text().primaryKey(),
    /** ISO 3166-1 alpha-3. */
    area: text().notNull(),
    topic: text().notNull(),
    level: oneOf(capacityLevels).notNull(),
    /** Day (YYYY-MM-DD) by which the country means to have it in place. */
    targetDay: text(),
    note: text(),
    /** BCP 47. */
    noteLang: text(),
    declaredBy: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    /** When a newer word took its place. */
    endedAt: instant(),
    demo: bool().notNull(),
  },
  (t) => [
    index("capacity_declarations_area").on(t.area, t.topic, t.endedAt),
    uniqueIndex("capacity_declarations_now")
      .on(t.area, t.topic)
      .where(sql`ended_at is null`),
  ],
);

/** Like requests brought together, so that one offer can serve them. */
export const requestPools = table("request_pools", {
  id: text().primaryKey(),
  title: text().notNull(),
  /** BCP 47. */
  titleLang: text().notNull(),
  createdBy: text()
    .notNull()
    .references(() => users.id),
  at: instant().notNull(),
  endedAt: instant(),
});

/** A developing country's request for assistance. */
export const requests = table(
  "requests",
  {
    id: text().primaryKey(),
    /** Given when it is first sent; the public number is made from it. */
    number: int(),
    /** The entity that asks. */
    participantId: text()
      .notNull()
      .references(() => participants.id),
    /** ISO 3166-1 alpha-3 of its country. */
    area: text().notNull(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    /** BCP 47. */
    originalLang: text().notNull(),
    content: json<RequestContent>().notNull(),
    /** Rises with each save; two editors notice each other by it. */
    revision: int().notNull(),
    contentBy: text()
      .notNull()
      .references(() => users.id),
    contentAt: instant().notNull(),
    /** Who may read it once it is open. */
    audience: oneOf(audiences).notNull(),
    /** Single fields for fewer readers. */
    fieldAudiences: json<FieldAudiences>().notNull(),
    /** Consent that title, topics and country are public whatever else is. */
    titleIsPublic: bool().notNull(),
    status: oneOf(requestStatuses).notNull(),
    statusSince: instant().notNull(),
    /** When the next one to act should have acted. */
    dueAt: instant(),
    /** What was left of the clock when a question stopped it, in milliseconds. */
    clockLeft: instant(),
    submittedBy: text().references(() => users.id),
    submittedAt: instant(),
    /** The country's categories on the day it was sent; these count in a round. */
    categories: json<Categories>(),
    endorsedBy: text().references(() => users.id),
    endorsedAt: instant(),
    receivedAt: instant(),
    /** The officer who looks after it. */
    officerId: text().references(() => users.id),
    openedAt: instant(),
    /** When the officer acted on day 90: split, widened, pooled or published it. */
    actedAt: instant(),
    reasonCode: text(),
    poolId: text().references(() => requestPools.id),
    /** The request this one was split off from. */
    splitFromId: text(),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("requests_number").on(t.number),
    index("requests_participant").on(t.participantId),
    index("requests_area").on(t.area),
    index("requests_status").on(t.status, t.dueAt),
    index("requests_pool").on(t.poolId),
  ],
);

/** Providers a request is shown to when its readers are named. */
export const requestNamed = table(
  "request_named",
  {
    requestId: text()
      .notNull()
      .references(() => requests.id),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.participantId] }),
    index("request_named_participant").on(t.participantId),
  ],
);

/** Whoever changed the text: none of them endorses or screens it. */
export const requestWriters = table(
  "request_writers",
  {
    requestId: text()
      .notNull()
      .references(() => requests.id),
    userId: text()
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.requestId, t.userId] })],
);

export const requestFiles = table(
  "request_files",
  {
    requestId: text()
      .notNull()
      .references(() => requests.id),
    fileId: text()
      .notNull()
      .references(() => files.id),
    title: text().notNull(),
    audience: oneOf(audiences).notNull(),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.requestId, t.fileId] }),
    index("request_files_file").on(t.fileId),
  ],
);

/** What happened to a request, in order; notes are between its side and officers. */
export const requestEvents = table(
  "request_events",
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    event: text().notNull(),
    toStatus: oneOf(requestStatuses).notNull(),
    reasonCode: text(),
    note: text(),
    noteLang: text(),
    /** Null when the system acted. */
    userId: text().references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    index("request_events_request").on(t.requestId, t.at),
    index("request_events_at").on(t.at),
  ],
);

/** An officer's question whether more may read a request, or any kind of help will do. */
export const requestWidenings = table(
  "request_widenings",
  {
    id: text().primaryKey(),
    requestId: text()
      .notNull()
      .references(() => requests.id),
    /** The wider audience; null: as it is. */
    audience: oneOf(audiences),
    /** Needs that must be met in one way could be met in any. */
    easesNeeds: bool().notNull(),
    note: text().notNull(),
    /** BCP 47. */
    noteLang: text().notNull(),
    askedBy: text()
      .notNull()
      .references(() => users.id),
    askedAt: instant().notNull(),
    answer: oneOf(["agreed", "declined", "void"]),
    answeredBy: text().references(() => users.id),
    answeredAt: instant(),
  },
  (t) => [index("request_widenings_request").on(t.requestId, t.answeredAt)],
);
