import { bool, index, instant, oneOf, table, text } from "../columns.server";
import { users } from "./account.server";
import { files } from "./file.server";

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

/** The letter itself, where an officer put it beside its reference. */
export const focalPointLetters = table(
  "focal_point_letters",
  {
    focalPointId: text()
      .primaryKey()
      .references(() => focalPoints.id),
    fileId: text()
      .notNull()
      .references(() => files.id),
    at: instant().notNull(),
  },
  (t) => [index("focal_point_letters_file").on(t.fileId)],
);
