import { int, primaryKey, table, text } from "../columns.server";
import { users } from "./account.server";
import { participants } from "./participant.server";
import { practices } from "./practice.server";

/**
 * For whom each writer acted at the time: these bodies are authors too, whoever
 * leaves them later.
 */
export const practiceAuthorBodies = table(
  "practice_author_bodies",
  {
    practiceId: text()
      .notNull()
      .references(() => practices.id),
    cycle: int().notNull(),
    userId: text()
      .notNull()
      .references(() => users.id),
    participantId: text()
      .notNull()
      .references(() => participants.id),
  },
  (t) => [
    primaryKey({
      columns: [t.practiceId, t.cycle, t.userId, t.participantId],
    }),
  ],
);
