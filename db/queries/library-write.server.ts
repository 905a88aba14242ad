import { eq, inArray } from "drizzle-orm";
import { insertMany } from "../bulk.server";
import type { Queries, Tx } from "../client.server";
import { libraryEntries } from "../schema/library.server";
import { dataVersions } from "../schema/system.server";

export type LibraryRow = typeof libraryEntries.$inferSelect;

const TOPIC = "library";

/** How often the library was changed; 0 before the first time. */
export async function readLibraryRevision(db: Queries): Promise<number> {
  const [row] = await db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.topic, TOPIC));
  return Number(row?.version ?? 0);
}

/** Every transaction that changes the library changes this one row: revisions rise in the order of commits. */
export async function writeLibraryRevision(
  tx: Tx,
  revision: number,
): Promise<void> {
  const version = String(revision);
  await tx
    .insert(dataVersions)
    .values({ topic: TOPIC, version })
    .onConflictDoUpdate({ target: dataVersions.topic, set: { version } });
}

/** Which texts of some practices are in the search index. */
export const listIndexed = (tx: Tx, practiceIds: readonly string[]) =>
  tx
    .select({
      number: libraryEntries.number,
      practiceId: libraryEntries.practiceId,
      words: libraryEntries.words,
    })
    .from(libraryEntries)
    .where(inArray(libraryEntries.practiceId, [...practiceIds]));

/** Puts the entries of some practices in the place of those they had. */
export async function replaceEntries(
  tx: Tx,
  practiceIds: readonly string[],
  entries: readonly LibraryRow[],
): Promise<void> {
  await tx
    .delete(libraryEntries)
    .where(inArray(libraryEntries.practiceId, [...practiceIds]));
  await insertMany(tx, libraryEntries, entries);
}
