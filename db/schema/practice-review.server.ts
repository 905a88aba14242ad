import { replyStatuses, reviewStatuses } from "../../app/domain/practice/model";
import type { ReviewForm } from "../../app/domain/practice/review-form";
import {
  bool,
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
import { participants } from "./participant.server";
import { practices } from "./practice.server";

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
    /** After publication: since when, and why, they would not be independent any more. */
    turnedAt: instant(),
    turnedReason: oneOf(["author_organization", "author_state"]),
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
