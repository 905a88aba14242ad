import { sql } from "drizzle-orm";
import {
  evidenceLevels,
  practiceLabels,
  practiceStages,
  practiceStandings,
  textOrigins,
} from "../../app/domain/practice/model";
import type { PracticeContent } from "../../app/domain/practice/content";
import type { Categories } from "../../app/domain/reference/category";
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
import { files } from "./file.server";
import { participants } from "./participant.server";

/** One practice: its working text, where that stands, and how the public sees it. */
export const practices = table(
  "practices",
  {
    id: text().primaryKey(),
    /** Given with the first publication; the public number is made from it. */
    number: int(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    /** Language of the working text, BCP 47. */
    originalLang: text().notNull(),
    /** The working text; what was sent or published is in `practice_versions`. */
    content: json<PracticeContent>().notNull(),
    /** Rises with each save of the working text; two editors notice each other by it. */
    revision: int().notNull(),
    contentBy: text()
      .notNull()
      .references(() => users.id),
    contentAt: instant().notNull(),
    stage: oneOf(practiceStages).notNull(),
    stageSince: instant().notNull(),
    /** When the next one to act should have acted. */
    dueAt: instant(),
    /** When they were last reminded of it, in this stage. */
    remindedAt: instant(),
    /** 1 for the text that is to be the first edition, 2 for the next. */
    cycle: int().notNull(),
    submittedBy: text().references(() => users.id),
    clearedBy: text().references(() => users.id),
    clearedAt: instant(),
    /** The editor who looks after it. */
    editorId: text().references(() => users.id),
    approvedBy: text().references(() => users.id),
    standing: oneOf(practiceStandings).notNull(),
    standingSince: instant().notNull(),
    standingReason: text(),
    /** The newest public edition; 0 before the first. */
    edition: int().notNull(),
    publishedAt: instant(),
    publishedBy: text().references(() => users.id),
    freshUntil: instant(),
    /** As computed for the public edition, adoptions included. */
    evidence: oneOf(evidenceLevels),
    label: oneOf(practiceLabels),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("practices_number").on(t.number),
    index("practices_participant").on(t.participantId),
    index("practices_stage").on(t.stage, t.dueAt),
    index("practices_fresh").on(t.standing, t.freshUntil),
    check(
      "practices_cleared_by_another",
      sql`${t.clearedBy} <> ${t.submittedBy}`,
    ),
  ],
);

/** People of other participants who write along. */
export const practiceEditors = table(
  "practice_editors",
  {
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    userId: text()
      .notNull()
      .references(() => users.id),
    addedBy: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.practiceId, t.userId] }),
    index("practice_editors_user").on(t.userId),
  ],
);

/** Whoever changed the working text of a cycle: none of them reviews or publishes it. */
export const practiceWriters = table(
  "practice_writers",
  {
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    cycle: int().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
  },
  (t) => [primaryKey({ columns: [t.practiceId, t.cycle, t.userId] })],
);

/** Each text as it was sent; append-only. Public ones have an edition. */
export const practiceVersions = table(
  "practice_versions",
  {
    id: text().primaryKey(),
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    /** 1, 2, 3 ... over all that was ever sent. */
    seq: int().notNull(),
    cycle: int().notNull(),
    /** 1, 2, 3 ... over what was published. */
    edition: int(),
    lang: text().notNull(),
    content: json<PracticeContent>().notNull(),
    /** SHA-256 of the canonical text, hexadecimal. */
    digest: text().notNull(),
    /** Development categories of its area on the day it was sent. */
    categories: json<Categories>(),
    submittedBy: text()
      .notNull()
      .references(() => users.id),
    submittedAt: instant().notNull(),
    /** Who cleared this very text for its owner. */
    clearedBy: text().references(() => users.id),
    publishedAt: instant(),
    /** As judged for this edition, without later adoptions. */
    evidence: oneOf(evidenceLevels),
    label: oneOf(practiceLabels),
  },
  (t) => [
    uniqueIndex("practice_versions_seq").on(t.practiceId, t.seq),
    uniqueIndex("practice_versions_edition").on(t.practiceId, t.edition),
  ],
);

/** What happened to a practice; append-only. */
export const practiceEvents = table(
  "practice_events",
  {
    id: text().primaryKey(),
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    event: text().notNull(),
    /** Stage or standing it led to. */
    toState: text().notNull(),
    edition: int(),
    isPublic: bool().notNull(),
    reasonCode: text(),
    note: text(),
    noteLang: text(),
    /** Where it happened, when not where the practice is from: an adopter's country. */
    area: text(),
    at: instant().notNull(),
  },
  (t) => [
    index("practice_events_practice").on(t.practiceId),
    index("practice_events_at").on(t.at),
  ],
);

/** One text of a practice in another language; the newest for a path and language. */
export const practiceTexts = table(
  "practice_texts",
  {
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    /** See `textsOf` in `app/domain/practice/content.ts`. */
    path: text().notNull(),
    lang: text().notNull(),
    text: text().notNull(),
    origin: oneOf(textOrigins).notNull(),
    /** SHA-256 of the original it translates; another one now: stale. */
    source: text().notNull(),
    by: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [primaryKey({ columns: [t.practiceId, t.path, t.lang] })],
);

/** Files uploaded for a practice; those a sent text names can't be taken away. */
export const practiceFiles = table(
  "practice_files",
  {
    fileId: text()
      .primaryKey()
      .references(() => files.id),
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    title: text().notNull(),
    at: instant().notNull(),
  },
  (t) => [index("practice_files_practice").on(t.practiceId)],
);
