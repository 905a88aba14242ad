import { sql } from "drizzle-orm";
import {
  adoptionKinds,
  adoptionStatuses,
  evidenceLevels,
  practiceLabels,
  practiceStages,
  practiceStandings,
  replyStatuses,
  reviewStatuses,
  textOrigins,
} from "../../app/domain/practice/model";
import type { PracticeContent } from "../../app/domain/practice/content";
import type { ReviewForm } from "../../app/domain/practice/review-form";
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
    at: instant().notNull(),
  },
  (t) => [
    index("practice_events_practice").on(t.practiceId),
    index("practice_events_at").on(t.at),
  ],
);

/** One person asked to review one cycle of a practice. */
export const practiceReviews = table(
  "practice_reviews",
  {
    id: text().primaryKey(),
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    cycle: int().notNull(),
    reviewerId: text()
      .notNull()
      .references(() => users.id),
    /** For whom they review, and its area when they were asked; named in public. */
    participantId: text()
      .notNull()
      .references(() => participants.id),
    area: text(),
    isThird: bool().notNull(),
    status: oneOf(reviewStatuses).notNull(),
    invitedBy: text()
      .notNull()
      .references(() => users.id),
    invitedAt: instant().notNull(),
    dueAt: instant().notNull(),
    remindedAt: instant(),
    answeredAt: instant(),
    submittedAt: instant(),
    /** Declared before reviewing: none, or what it is. Empty: not declared yet. */
    hasConflict: bool(),
    conflictNote: text(),
    /** Full message key of why it does not count. */
    voidReason: text(),
    voidedAt: instant(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("practice_reviews_once").on(
      t.practiceId,
      t.cycle,
      t.reviewerId,
    ),
    index("practice_reviews_reviewer").on(t.reviewerId, t.status),
    index("practice_reviews_due").on(t.status, t.dueAt),
  ],
);

/** Each form a reviewer sent, about one version; append-only, the newest counts. */
export const practiceReviewForms = table(
  "practice_review_forms",
  {
    id: text().primaryKey(),
    reviewId: text()
      .notNull()
      .references(() => practiceReviews.id),
    versionSeq: int().notNull(),
    form: json<ReviewForm>().notNull(),
    at: instant().notNull(),
  },
  (t) => [
    uniqueIndex("practice_review_forms_once").on(t.reviewId, t.versionSeq),
  ],
);

/** A reviewer's remark on one field, and what the author answered. */
export const practiceRemarks = table(
  "practice_remarks",
  {
    id: text().primaryKey(),
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    reviewId: text()
      .notNull()
      .references(() => practiceReviews.id),
    versionSeq: int().notNull(),
    /** A field of the content or a text path; empty: on the whole. */
    path: text().notNull(),
    body: text().notNull(),
    lang: text().notNull(),
    at: instant().notNull(),
    answer: text(),
    answerLang: text(),
    answeredBy: text().references(() => users.id),
    answeredAt: instant(),
  },
  (t) => [index("practice_remarks_practice").on(t.practiceId, t.versionSeq)],
);

/** The reply of a state about which somebody else wrote; printed beside the text. */
export const practiceReplies = table(
  "practice_replies",
  {
    id: text().primaryKey(),
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    cycle: int().notNull(),
    area: text().notNull(),
    status: oneOf(replyStatuses).notNull(),
    askedAt: instant().notNull(),
    dueAt: instant().notNull(),
    participantId: text().references(() => participants.id),
    body: text(),
    lang: text(),
    answeredBy: text().references(() => users.id),
    answeredAt: instant(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("practice_replies_once").on(t.practiceId, t.cycle, t.area),
    index("practice_replies_due").on(t.status, t.dueAt),
  ],
);

/** Somebody else says that it took a practice over, and what came of it. */
export const practiceAdoptions = table(
  "practice_adoptions",
  {
    id: text().primaryKey(),
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    /** The edition they took over. */
    edition: int().notNull(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    /** Where it was taken over; empty for bodies that span countries. */
    area: text(),
    kind: oneOf(adoptionKinds).notNull(),
    startedOn: text(),
    changes: text().notNull(),
    /** What came of it; only with it the practice counts as replicated. */
    result: text(),
    resultOn: text(),
    source: text(),
    lang: text().notNull(),
    status: oneOf(adoptionStatuses).notNull(),
    struckReason: text(),
    createdBy: text()
      .notNull()
      .references(() => users.id),
    publishedAt: instant(),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    uniqueIndex("practice_adoptions_once").on(t.practiceId, t.participantId),
    index("practice_adoptions_participant").on(t.participantId),
    index("practice_adoptions_area").on(t.area),
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

/** Who may clear texts (and later requests) for a country: named by its letter. */
export const focalPoints = table(
  "focal_points",
  {
    id: text().primaryKey(),
    area: text().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    isAlternate: bool().notNull(),
    /** The letter by which the country named this person: reference or file name. */
    letter: text().notNull(),
    designatedBy: text()
      .notNull()
      .references(() => users.id),
    validFrom: instant().notNull(),
    validUntil: instant().notNull(),
    endedAt: instant(),
  },
  (t) => [
    index("focal_points_area").on(t.area),
    index("focal_points_user").on(t.userId),
  ],
);
