import { inArray } from "drizzle-orm";
import type { Queries } from "../client.server";
import { files } from "../schema/file.server";

/** Which of these files are known. */
export async function listKnownFiles(
  db: Queries,
  ids: readonly string[],
): Promise<string[]> {
  if (ids.length === 0) return [];
  const known = await db
    .select({ id: files.id })
    .from(files)
    .where(inArray(files.id, [...ids]));
  return known.map(({ id }) => id);
}
