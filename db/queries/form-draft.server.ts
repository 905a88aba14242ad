import { and, eq, lt } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { formDrafts } from "../schema/form-draft.server";

export type FormDraftRow = typeof formDrafts.$inferSelect;
type Key = Pick<FormDraftRow, "userId" | "place">;

const at = ({ userId, place }: Key) =>
  and(eq(formDrafts.userId, userId), eq(formDrafts.place, place));

export async function findFormDraft(db: Queries, key: Key) {
  const [row] = await db.select().from(formDrafts).where(at(key));
  return row;
}

/**
 * Keeps a draft that still is as the caller read it; version 0 stands for none.
 * @returns false when another page of the same person was faster
 */
export async function keepFormDraft(
  tx: Tx,
  seenVersion: number,
  row: Omit<FormDraftRow, "version">,
): Promise<boolean> {
  const version = seenVersion + 1;
  const changed =
    seenVersion === 0
      ? await tx
          .insert(formDrafts)
          .values({ ...row, version })
          .onConflictDoNothing()
          .returning({ place: formDrafts.place })
      : await tx
          .update(formDrafts)
          .set({ ...row, version })
          .where(and(at(row), eq(formDrafts.version, seenVersion)))
          .returning({ place: formDrafts.place });
  return changed.length === 1;
}

export async function deleteFormDraft(tx: Tx, key: Key): Promise<void> {
  await tx.delete(formDrafts).where(at(key));
}

/** Ends all that nobody touched since; how many there were. */
export async function deleteIdleFormDrafts(
  tx: Tx,
  before: number,
): Promise<number> {
  const gone = await tx
    .delete(formDrafts)
    .where(lt(formDrafts.updatedAt, before))
    .returning({ place: formDrafts.place });
  return gone.length;
}

/** Whether any lies idle since. */
export async function hasIdleFormDraft(
  db: Queries,
  before: number,
): Promise<boolean> {
  const [row] = await db
    .select({ place: formDrafts.place })
    .from(formDrafts)
    .where(lt(formDrafts.updatedAt, before))
    .limit(1);
  return row !== undefined;
}
