import { bool, index, instant, oneOf, table, text } from "../columns.server";
import { users } from "./account.server";

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
    /** What the letter gives: the library, the assistance exchange, or both. */
    remit: oneOf(["both", "practices", "assistance"]).notNull().default("both"),
    /** The letter by which the country named this person: reference or file name. */
    letter: text().notNull(),
    designatedBy: text()
      .notNull()
      .references(() => users.id),
    validFrom: instant().notNull(),
    validUntil: instant().notNull(),
    endedAt: instant(),
    /** When the country was told that the term ends soon. */
    remindedAt: instant(),
  },
  (t) => [
    index("focal_points_area").on(t.area),
    index("focal_points_user").on(t.userId),
  ],
);
