import {
  adoptionKinds,
  adoptionStatuses,
} from "../../app/domain/practice/model";
import {
  bool,
  index,
  instant,
  int,
  oneOf,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { users } from "./account.server";
import { participants } from "./participant.server";
import { practices } from "./practice.server";

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
