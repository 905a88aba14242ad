import { locales } from "../../app/domain/kernel/localized";
import {
  index,
  instant,
  int,
  json,
  oneOf,
  table,
  text,
} from "../columns.server";

/** Letters to send. Written in the transaction they tell of, sent afterwards. */
export const outbox = table(
  "outbox",
  {
    id: text().primaryKey(),
    kind: text().notNull(),
    recipient: text().notNull(),
    locale: oneOf(locales).notNull(),
    subject: text().notNull(),
    text: text().notNull(),
    html: text().notNull(),
    /** Headers of its own besides the usual ones; null for none. */
    headers: json<Record<string, string>>(),
    /** What it is about: an act, a participant, a user. */
    subjectId: text(),
    status: oneOf(["waiting", "sending", "sent", "failed"]).notNull(),
    attempts: int().notNull(),
    nextAttemptAt: instant().notNull(),
    lastError: text(),
    createdAt: instant().notNull(),
    sentAt: instant(),
  },
  (t) => [
    index("outbox_due").on(t.status, t.nextAttemptAt),
    index("outbox_subject").on(t.subjectId),
    index("outbox_created").on(t.createdAt),
  ],
);
