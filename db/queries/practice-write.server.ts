import {
  and,
  asc,
  desc,
  eq,
  inArray,
  ne,
  notExists,
  or,
  sql,
} from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { users } from "../schema/account.server";
import { files } from "../schema/file.server";
import {
  practiceEditors,
  practiceFiles,
  practices,
  practiceVersions,
} from "../schema/practice.server";

/** Practices of some participants, and those a person writes along, newest change first. */
export const listWrittenBy = (
  db: Queries,
  participantIds: readonly string[],
  userId: string,
) => {
  const along = db
    .select({ id: practiceEditors.practiceId })
    .from(practiceEditors)
    .where(eq(practiceEditors.userId, userId));
  return db
    .select()
    .from(practices)
    .where(
      or(
        inArray(practices.participantId, [...participantIds]),
        inArray(practices.id, along),
      ),
    )
    .orderBy(desc(practices.updatedAt));
};

/** What a participant owns, thrown-away drafts left out. */
export const listOwnedPractices = (db: Queries, participantId: string) =>
  db
    .select()
    .from(practices)
    .where(
      and(
        eq(practices.participantId, participantId),
        ne(practices.stage, "discarded"),
      ),
    )
    .orderBy(asc(practices.id));

/** Files uploaded for a practice, in the order they came. */
export const listPracticeFiles = (db: Queries, practiceId: string) =>
  db
    .select({
      fileId: practiceFiles.fileId,
      title: practiceFiles.title,
      at: practiceFiles.at,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
      sha256: files.sha256,
    })
    .from(practiceFiles)
    .innerJoin(files, eq(files.id, practiceFiles.fileId))
    .where(eq(practiceFiles.practiceId, practiceId))
    .orderBy(asc(practiceFiles.at));
export type PracticeFile = Awaited<
  ReturnType<typeof listPracticeFiles>
>[number];

export async function insertPracticeFile(
  tx: Tx,
  row: typeof practiceFiles.$inferSelect,
): Promise<void> {
  await tx.insert(practiceFiles).values(row);
}

/**
 * Lets a file of a practice go, unless a text that was ever sent names it.
 * @returns false when it stays, or was not there
 */
export async function deletePracticeFile(
  tx: Tx,
  practiceId: string,
  fileId: string,
): Promise<boolean> {
  // The id is a ULID: it stands in a text as a file or not at all.
  const named = tx
    .select({ id: practiceVersions.id })
    .from(practiceVersions)
    .where(
      and(
        eq(practiceVersions.practiceId, practiceId),
        sql`cast(${practiceVersions.content} as text) like ${`%${fileId}%`}`,
      ),
    );
  const gone = await tx
    .delete(practiceFiles)
    .where(
      and(
        eq(practiceFiles.practiceId, practiceId),
        eq(practiceFiles.fileId, fileId),
        notExists(named),
      ),
    )
    .returning({ fileId: practiceFiles.fileId });
  if (gone.length === 0) return false;
  await tx.delete(files).where(eq(files.id, fileId));
  return true;
}

/** People of other participants who write along, in the order they came. */
export const listCoEditors = (db: Queries, practiceId: string) =>
  db
    .select({
      userId: practiceEditors.userId,
      name: users.name,
      email: users.email,
      at: practiceEditors.at,
    })
    .from(practiceEditors)
    .innerJoin(users, eq(users.id, practiceEditors.userId))
    .where(eq(practiceEditors.practiceId, practiceId))
    .orderBy(asc(practiceEditors.at));

export async function addCoEditor(
  tx: Tx,
  row: typeof practiceEditors.$inferSelect,
): Promise<void> {
  await tx.insert(practiceEditors).values(row).onConflictDoNothing();
}

/** @returns false when they were none */
export async function removeCoEditor(
  tx: Tx,
  practiceId: string,
  userId: string,
): Promise<boolean> {
  const gone = await tx
    .delete(practiceEditors)
    .where(
      and(
        eq(practiceEditors.practiceId, practiceId),
        eq(practiceEditors.userId, userId),
      ),
    )
    .returning({ userId: practiceEditors.userId });
  return gone.length === 1;
}
