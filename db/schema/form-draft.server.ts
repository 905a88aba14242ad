import type { TypedValues } from "../../app/domain/draft/model";
import {
  index,
  instant,
  int,
  json,
  primaryKey,
  table,
  text,
} from "../columns.server";
import { users } from "./account.server";

/**
 * What one person typed into a form that is sent as a whole, and has not sent
 * yet. Nobody else reads it; sending ends it, and so does lying idle.
 */
export const formDrafts = table(
  "form_drafts",
  {
    userId: text()
      .notNull()
      .references(() => users.id),
    /** Which form, about what: see `app/domain/draft/model.ts`. */
    place: text().notNull(),
    /** By the names of its fields. */
    values: json<TypedValues>().notNull(),
    updatedAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.place] }),
    index("form_drafts_idle").on(t.updatedAt),
  ],
);
