import { moneyKinds, sides } from "../../app/domain/exchange/model";
import type {
  Closure,
  FollowUp,
  SideReport,
} from "../../app/domain/engagement/content";
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
import { engagements } from "./engagement.server";

/** One side's word on one half-year; both are shown, never averaged. */
export const engagementReports = table(
  "engagement_reports",
  {
    id: text().primaryKey(),
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    side: oneOf(sides).notNull(),
    /** 1 for the first half-year. */
    period: int().notNull(),
    content: json<SideReport>().notNull(),
    /** BCP 47. */
    lang: text().notNull(),
    sentBy: text()
      .notNull()
      .references(() => users.id),
    sentAt: instant().notNull(),
  },
  (t) => [
    uniqueIndex("engagement_reports_side").on(t.engagementId, t.side, t.period),
  ],
);

/** One sum; kinds are never added together, nor are currencies. */
export const engagementMoney = table(
  "engagement_money",
  {
    id: text().primaryKey(),
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    kind: oneOf(moneyKinds).notNull(),
    side: oneOf(sides).notNull(),
    /** Minor units of the currency. */
    amount: instant().notNull(),
    /** ISO 4217. */
    currency: text().notNull(),
    /** Day of value, YYYY-MM-DD. */
    day: text().notNull(),
    note: text(),
    noteLang: text(),
    recordedBy: text()
      .notNull()
      .references(() => users.id),
    at: instant().notNull(),
    /** A wrong entry stays, struck, with who struck it and why. */
    struckAt: instant(),
    struckBy: text().references(() => users.id),
    struckReason: text(),
  },
  (t) => [index("engagement_money_engagement").on(t.engagementId, t.day)],
);

export const engagementClosures = table("engagement_closures", {
  engagementId: text()
    .primaryKey()
    .references(() => engagements.id),
  content: json<Closure>().notNull(),
  /** BCP 47. */
  lang: text().notNull(),
  by: text()
    .notNull()
    .references(() => users.id),
  at: instant().notNull(),
  /** The provider's word beside it, if it gave one. */
  comment: text(),
  commentLang: text(),
  commentBy: text().references(() => users.id),
  commentAt: instant(),
});

/**
 * What both sides may agree to publish: a text made for everybody, so that none
 * of a confidential request slips out. A change takes both consents away.
 */
export const engagementPublications = table("engagement_publications", {
  engagementId: text()
    .primaryKey()
    .references(() => engagements.id),
  title: text().notNull(),
  description: text().notNull(),
  /** BCP 47. */
  lang: text().notNull(),
  /** Beside the text: outputs and their targets, sums, the closure. */
  withOutputs: bool().notNull(),
  withMoney: bool().notNull(),
  withClosure: bool().notNull(),
  revision: int().notNull(),
  by: text()
    .notNull()
    .references(() => users.id),
  at: instant().notNull(),
});

export const engagementFollowUps = table(
  "engagement_follow_ups",
  {
    engagementId: text()
      .notNull()
      .references(() => engagements.id),
    /** 6 or 18. */
    months: int().notNull(),
    dueAt: instant().notNull(),
    content: json<FollowUp>(),
    lang: text(),
    by: text().references(() => users.id),
    at: instant(),
  },
  (t) => [
    primaryKey({ columns: [t.engagementId, t.months] }),
    index("engagement_follow_ups_due").on(t.dueAt),
  ],
);
