import { and, eq, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { practiceTexts } from "../schema/practice.server";

export type PracticeTextRow = typeof practiceTexts.$inferSelect;
type Place = Pick<PracticeTextRow, "practiceId" | "path" | "lang">;

const at = ({ practiceId, path, lang }: Place) =>
  and(
    eq(practiceTexts.practiceId, practiceId),
    eq(practiceTexts.path, path),
    eq(practiceTexts.lang, lang),
  );

/** Every translated text of a practice. */
export const listPracticeTexts = (db: Queries, practiceId: string) =>
  db
    .select()
    .from(practiceTexts)
    .where(eq(practiceTexts.practiceId, practiceId));

const savedTexts = prepared((db) =>
  db
    .select({
      path: practiceTexts.path,
      lang: practiceTexts.lang,
      text: practiceTexts.text,
      origin: practiceTexts.origin,
      source: practiceTexts.source,
    })
    .from(practiceTexts)
    .where(eq(practiceTexts.practiceId, sql.placeholder("practiceId")))
    .prepare(),
);

/** The same for readers: without who wrote them and when. */
export const listSavedTexts = (db: Queries, practiceId: string) =>
  savedTexts(db).execute({ practiceId });

/** @returns false when there is one already */
export async function insertPracticeText(
  tx: Tx,
  row: PracticeTextRow,
): Promise<boolean> {
  const made = await tx
    .insert(practiceTexts)
    .values(row)
    .onConflictDoNothing()
    .returning({ path: practiceTexts.path });
  return made.length === 1;
}

/**
 * Replaces a text that still is as the caller read it.
 * @returns false when somebody else changed it in between
 */
export async function updatePracticeText(
  tx: Tx,
  seen: number,
  row: PracticeTextRow,
): Promise<boolean> {
  const changed = await tx
    .update(practiceTexts)
    .set(row)
    .where(and(at(row), eq(practiceTexts.version, seen)))
    .returning({ path: practiceTexts.path });
  return changed.length === 1;
}

/** @returns false when somebody else changed it in between */
export async function deletePracticeText(
  tx: Tx,
  seen: number,
  place: Place,
): Promise<boolean> {
  const gone = await tx
    .delete(practiceTexts)
    .where(and(at(place), eq(practiceTexts.version, seen)))
    .returning({ path: practiceTexts.path });
  return gone.length === 1;
}
