import { and, asc, desc, eq, max, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { memberships } from "../schema/account.server";
import {
  practiceEditors,
  practiceEvents,
  practices,
  practiceVersions,
} from "../schema/practice.server";
import { practiceReviews } from "../schema/practice-review.server";

export type PracticeRow = typeof practices.$inferSelect;
export type PracticeEventRow = typeof practiceEvents.$inferSelect;
export type PracticeVersionRow = typeof practiceVersions.$inferSelect;

const practiceById = prepared((db) =>
  db
    .select()
    .from(practices)
    .where(eq(practices.id, sql.placeholder("id")))
    .prepare(),
);

export async function findPractice(db: Queries, id: string) {
  const [row] = await practiceById(db).execute({ id });
  return row;
}

const practiceByNumber = prepared((db) =>
  db
    .select()
    .from(practices)
    .where(eq(practices.number, sql.placeholder("number")))
    .prepare(),
);

export async function findPracticeByNumber(db: Queries, number: number) {
  const [row] = await practiceByNumber(db).execute({ number });
  return row;
}

export async function insertPractice(
  tx: Tx,
  row: typeof practices.$inferInsert,
): Promise<void> {
  await tx.insert(practices).values(row);
}

/**
 * Changes a practice that still is as the caller read it, and counts its
 * version up.
 * @returns false when somebody else changed it in between
 */
export async function updatePractice(
  tx: Tx,
  seen: Pick<PracticeRow, "id" | "stage" | "standing" | "version">,
  change: Partial<PracticeRow>,
): Promise<boolean> {
  const changed = await tx
    .update(practices)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(practices.id, seen.id),
        eq(practices.stage, seen.stage),
        eq(practices.standing, seen.standing),
        eq(practices.version, seen.version),
      ),
    )
    .returning({ id: practices.id });
  return changed.length === 1;
}

/** The next public number; taken in the transaction that uses it. */
export async function nextPracticeNumber(tx: Tx): Promise<number> {
  const [row] = await tx
    .select({ last: max(practices.number) })
    .from(practices);
  return (row?.last ?? 0) + 1;
}

export async function insertPracticeEvent(
  tx: Tx,
  row: Omit<PracticeEventRow, "area"> & { readonly area?: string | null },
): Promise<void> {
  await tx.insert(practiceEvents).values(row);
}

/** What happened to a practice, oldest first. */
export const listPracticeEvents = (db: Queries, practiceId: string) =>
  db
    .select()
    .from(practiceEvents)
    .where(eq(practiceEvents.practiceId, practiceId))
    .orderBy(asc(practiceEvents.id));

export async function insertPracticeVersion(
  tx: Tx,
  row: typeof practiceVersions.$inferInsert,
): Promise<void> {
  await tx.insert(practiceVersions).values(row);
}

/** Every text ever sent, newest first. */
export const listPracticeVersions = (db: Queries, practiceId: string) =>
  db
    .select()
    .from(practiceVersions)
    .where(eq(practiceVersions.practiceId, practiceId))
    .orderBy(desc(practiceVersions.seq));

const editionOf = prepared((db) =>
  db
    .select()
    .from(practiceVersions)
    .where(
      and(
        eq(practiceVersions.practiceId, sql.placeholder("practiceId")),
        eq(practiceVersions.edition, sql.placeholder("edition")),
      ),
    )
    .prepare(),
);

export async function findPracticeEdition(
  db: Queries,
  practiceId: string,
  edition: number,
) {
  const [row] = await editionOf(db).execute({ practiceId, edition });
  return row;
}

export async function listEditorIds(
  db: Queries,
  practiceId: string,
): Promise<string[]> {
  const found = await db
    .select({ userId: practiceEditors.userId })
    .from(practiceEditors)
    .where(eq(practiceEditors.practiceId, practiceId));
  return found.map(({ userId }) => userId);
}

/** Everybody asked to review a cycle, and how far that came. */
export const listInvitedIds = (
  db: Queries,
  practiceId: string,
  cycle: number,
) =>
  db
    .select({
      userId: practiceReviews.reviewerId,
      status: practiceReviews.status,
    })
    .from(practiceReviews)
    .where(
      and(
        eq(practiceReviews.practiceId, practiceId),
        eq(practiceReviews.cycle, cycle),
      ),
    );

/** Owners of a participant. */
export async function listOwnerIds(
  db: Queries,
  participantId: string,
): Promise<string[]> {
  const found = await db
    .select({ userId: memberships.userId })
    .from(memberships)
    .where(
      and(
        eq(memberships.participantId, participantId),
        eq(memberships.role, "owner"),
      ),
    );
  return found.map(({ userId: id }) => id);
}
