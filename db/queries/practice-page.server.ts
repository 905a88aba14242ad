import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { Queries } from "../client.server";
import { prepared } from "../prepared.server";
import { files } from "../schema/file.server";
import { libraryEntries } from "../schema/library.server";
import { practiceEvents, practiceVersions } from "../schema/practice.server";
import { practiceReplies } from "../schema/practice-review.server";

const ofPractice = sql.placeholder("practiceId");

const editions = prepared((db) =>
  db
    .select({
      edition: practiceVersions.edition,
      publishedAt: practiceVersions.publishedAt,
      evidence: practiceVersions.evidence,
      label: practiceVersions.label,
      digest: practiceVersions.digest,
      cycle: practiceVersions.cycle,
    })
    .from(practiceVersions)
    .where(
      and(
        eq(practiceVersions.practiceId, ofPractice),
        isNotNull(practiceVersions.edition),
      ),
    )
    .orderBy(desc(practiceVersions.edition))
    .prepare(),
);

/** What was published of a practice, newest first, without its text. */
export const listEditions = (db: Queries, practiceId: string) =>
  editions(db).execute({ practiceId });

const publicEvents = prepared((db) =>
  db
    .select({
      id: practiceEvents.id,
      event: practiceEvents.event,
      toState: practiceEvents.toState,
      edition: practiceEvents.edition,
      reason: practiceEvents.reasonCode,
      note: practiceEvents.note,
      noteLang: practiceEvents.noteLang,
      at: practiceEvents.at,
    })
    .from(practiceEvents)
    .where(
      and(
        eq(practiceEvents.practiceId, ofPractice),
        eq(practiceEvents.isPublic, true),
      ),
    )
    .orderBy(asc(practiceEvents.id))
    .prepare(),
);

/** What readers are told of its life, oldest first. */
export const listPublicPracticeEvents = (db: Queries, practiceId: string) =>
  publicEvents(db).execute({ practiceId });

const repliesOf = prepared((db) =>
  db
    .select({
      area: practiceReplies.area,
      status: practiceReplies.status,
      body: practiceReplies.body,
      lang: practiceReplies.lang,
      answeredAt: practiceReplies.answeredAt,
    })
    .from(practiceReplies)
    .where(
      and(
        eq(practiceReplies.practiceId, ofPractice),
        eq(practiceReplies.cycle, sql.placeholder("cycle")),
      ),
    )
    .orderBy(asc(practiceReplies.area))
    .prepare(),
);

/** What the state that a text is about was asked, and said. */
export const listRepliesOf = (db: Queries, practiceId: string, cycle: number) =>
  repliesOf(db).execute({ practiceId, cycle });

/** Titles of listed practices, by number. */
export async function listEntryTitles(db: Queries, numbers: readonly number[]) {
  if (numbers.length === 0) return [];
  return db
    .select({ number: libraryEntries.number, titles: libraryEntries.titles })
    .from(libraryEntries)
    .where(inArray(libraryEntries.number, [...numbers]));
}

/** Every listed practice and when its newest edition came out, for the map of the site. */
export const listListedPractices = (db: Queries) =>
  db
    .select({
      number: libraryEntries.number,
      publishedAt: libraryEntries.publishedAt,
    })
    .from(libraryEntries)
    .orderBy(asc(libraryEntries.number));

/** Name, kind and size of files. */
export async function listFileFacts(db: Queries, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({
      id: files.id,
      name: files.name,
      mediaType: files.mediaType,
      size: files.size,
    })
    .from(files)
    .where(inArray(files.id, [...ids]));
}

/** Name and SHA-256 of files: what tells one from another. */
export async function listFileHashes(db: Queries, ids: readonly string[]) {
  if (ids.length === 0) return [];
  return db
    .select({ id: files.id, name: files.name, sha256: files.sha256 })
    .from(files)
    .where(inArray(files.id, [...ids]));
}
