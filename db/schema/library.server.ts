import {
  costBands,
  evidenceLevels,
  instrumentTypes,
  practiceLabels,
} from "../../app/domain/practice/model";
import type { TaggedText } from "../../app/domain/kernel/localized";
import type { BlockLine, ResultLine } from "../../app/domain/library/model";
import type { Proposal, TopicCode } from "../../app/domain/reference/model";
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

/**
 * What public lists need of each listed practice, written in the transaction
 * that changes it; made anew from `practices` at any time.
 */
export const libraryEntries = table(
  "library_entries",
  {
    number: int().primaryKey(),
    practiceId: text().notNull(),
    edition: int().notNull(),
    participantId: text().notNull(),
    /** In every language there is, the original first. */
    titles: json<TaggedText[]>().notNull(),
    summaries: json<TaggedText[]>().notNull(),
    /** The first measured result, in every language there is; empty where none is stated. */
    results: json<ResultLine[]>().notNull(),
    /** Languages with a whole translation, the original first. */
    languages: json<string[]>().notNull(),
    area: text(),
    /** M49 code of the region. */
    region: text(),
    ldc: bool().notNull(),
    lldc: bool().notNull(),
    sids: bool().notNull(),
    income: text(),
    legalTradition: text(),
    topics: json<TopicCode[]>().notNull(),
    proposals: json<Proposal[]>().notNull(),
    instrument: oneOf(instrumentTypes),
    evidence: oneOf(evidenceLevels).notNull(),
    label: oneOf(practiceLabels).notNull(),
    cost: oneOf(costBands),
    /** SPDX identifier of the text's licence. */
    licence: text().notNull(),
    blocks: json<BlockLine[]>().notNull(),
    blockCount: int().notNull(),
    /** Blocks with a file to reuse. */
    templateCount: int().notNull(),
    adoptions: int().notNull(),
    publishedAt: instant().notNull(),
    freshUntil: instant().notNull(),
    /** By language, a digest of its words in `practice_search`: what didn't change is not written again. */
    words: json<Record<string, string>>().notNull(),
    /** Rises with each commit; what a reader has not seen yet is above its own. */
    revision: int().notNull(),
  },
  (t) => [
    uniqueIndex("library_entries_practice").on(t.practiceId),
    index("library_entries_area").on(t.area),
    index("library_entries_participant").on(t.participantId),
    index("library_entries_revision").on(t.revision),
  ],
);
