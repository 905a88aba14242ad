import { lights, type ReportAnswers } from "../../app/domain/report/model";
import {
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
import { files } from "./file.server";

/** A progress report on an act. Append-only. */
export const reports = table(
  "reports",
  {
    id: text().primaryKey(),
    actId: text()
      .notNull()
      .references(() => acts.id),
    /** Counted within the act, from one. */
    number: int().notNull(),
    at: instant().notNull(),
    authorId: text()
      .notNull()
      .references(() => users.id),
    /** Language of the texts, BCP 47. */
    lang: text().notNull(),
    text: text(),
    link: text(),
    fileId: text().references(() => files.id),
    /** The due date it answered, and the one it set; empty where acts never lapse. */
    dueAt: instant(),
    nextDueAt: instant(),
  },
  (t) => [
    uniqueIndex("reports_number").on(t.actId, t.number),
    index("reports_file").on(t.fileId),
  ],
);

/** What a report says of one commitment. */
export const reportItems = table(
  "report_items",
  {
    reportId: text()
      .notNull()
      .references(() => reports.id),
    /** The commitment's place in the act. */
    position: int().notNull(),
    light: oneOf(lights).notNull(),
    text: text(),
    link: text(),
    fileId: text().references(() => files.id),
  },
  (t) => [
    primaryKey({ columns: [t.reportId, t.position] }),
    index("report_items_file").on(t.fileId),
  ],
);

/** A report that is being written, one per act; gone once it is sent. */
export const reportDrafts = table("report_drafts", {
  actId: text()
    .primaryKey()
    .references(() => acts.id),
  authorId: text()
    .notNull()
    .references(() => users.id),
  answers: json<ReportAnswers>().notNull(),
  updatedAt: instant().notNull(),
  version: int().notNull(),
});

/** Reminders that went out. The key holds each to one, whoever else looks. */
export const reportReminders = table(
  "report_reminders",
  {
    actId: text()
      .notNull()
      .references(() => acts.id),
    /** The due date it was about: a report sets a new one. */
    dueAt: instant().notNull(),
    daysBefore: int().notNull(),
    sentAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.actId, t.dueAt, t.daysBefore] })],
);
