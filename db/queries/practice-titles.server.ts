import { and, eq, ne } from "drizzle-orm";
import type { Queries } from "../client.server";
import { practices } from "../schema/practice.server";

/** Titles of what a participant wrote, thrown-away drafts left out. */
export async function listTitlesOf(
  db: Queries,
  participantId: string,
): Promise<string[]> {
  const rows = await db
    .select({ content: practices.content })
    .from(practices)
    .where(
      and(
        eq(practices.participantId, participantId),
        ne(practices.stage, "discarded"),
      ),
    );
  return rows.map(({ content }) => content.title);
}
