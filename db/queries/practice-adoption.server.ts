import { and, asc, desc, eq, inArray, isNotNull, sql } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { libraryEntries } from "../schema/library.server";
import { participants } from "../schema/participant.server";
import { practiceAdoptions } from "../schema/adoption.server";
import { practices } from "../schema/practice.server";

export type AdoptionRow = typeof practiceAdoptions.$inferSelect;

export async function findAdoption(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(practiceAdoptions)
    .where(eq(practiceAdoptions.id, id));
  return row;
}

/** The one record of a body about a practice. */
export async function findAdoptionBy(
  db: Queries,
  practiceId: string,
  participantId: string,
) {
  const [row] = await db
    .select()
    .from(practiceAdoptions)
    .where(
      and(
        eq(practiceAdoptions.practiceId, practiceId),
        eq(practiceAdoptions.participantId, participantId),
      ),
    );
  return row;
}

/** What kind some bodies are of. */
export const listKindsOf = (db: Queries, participantIds: readonly string[]) =>
  db
    .select({ id: participants.id, kind: participants.kind })
    .from(participants)
    .where(inArray(participants.id, [...participantIds]));

/** Keeps a new record; false where the body has one already. */
export async function insertAdoption(
  tx: Tx,
  row: AdoptionRow,
): Promise<boolean> {
  const made = await tx
    .insert(practiceAdoptions)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: practiceAdoptions.id });
  return made.length === 1;
}

/**
 * Changes a record that still is as the caller read it.
 * @returns false when somebody else changed it in between
 */
export async function updateAdoption(
  tx: Tx,
  seen: Pick<AdoptionRow, "id" | "status" | "version">,
  change: Partial<AdoptionRow>,
): Promise<boolean> {
  const changed = await tx
    .update(practiceAdoptions)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(practiceAdoptions.id, seen.id),
        eq(practiceAdoptions.status, seen.status),
        eq(practiceAdoptions.version, seen.version),
      ),
    )
    .returning({ id: practiceAdoptions.id });
  return changed.length === 1;
}

/** Records as lists show them: with the practice's number, and its titles while it is listed. */
const shown = (db: Queries) =>
  db
    .select({
      adoption: practiceAdoptions,
      number: practices.number,
      standing: practices.standing,
      titles: libraryEntries.titles,
    })
    .from(practiceAdoptions)
    .innerJoin(practices, eq(practices.id, practiceAdoptions.practiceId))
    // The working text may be ahead of the public one: its title is not for lists.
    .leftJoin(
      libraryEntries,
      eq(libraryEntries.practiceId, practiceAdoptions.practiceId),
    );

export type ShownAdoption = Awaited<
  ReturnType<typeof listPublicAdoptions>
>[number];

const publicOnes = (
  by: SQLiteColumn,
  statuses: readonly AdoptionRow["status"][],
) =>
  prepared((db) =>
    shown(db)
      .where(
        and(
          isNotNull(practiceAdoptions.publishedAt),
          isNotNull(practices.number),
          inArray(practiceAdoptions.status, [...statuses]),
          eq(by, sql.placeholder("id")),
        ),
      )
      .orderBy(desc(practiceAdoptions.publishedAt), asc(practiceAdoptions.id))
      .limit(sql.placeholder("limit"))
      .prepare(),
  );

/** What a public list of records is about. */
const publicLists = {
  practice: publicOnes(practiceAdoptions.practiceId, ["published", "struck"]),
  participant: publicOnes(practiceAdoptions.participantId, [
    "published",
    "struck",
  ]),
  /** Whose practices were taken over. */
  owner: publicOnes(practices.participantId, ["published"]),
  area: publicOnes(practiceAdoptions.area, ["published"]),
};
export type AdoptionsOf = keyof typeof publicLists;

/** Records that were public once, newest first. */
export const listPublicAdoptions = (
  db: Queries,
  of: AdoptionsOf,
  id: string,
  limit: number,
) => publicLists[of](db).execute({ id, limit });

/** Every record of some bodies, whatever its state, newest first. */
export const listOwnAdoptions = (
  db: Queries,
  participantIds: readonly string[],
) =>
  shown(db)
    .where(inArray(practiceAdoptions.participantId, [...participantIds]))
    .orderBy(desc(practiceAdoptions.updatedAt));
