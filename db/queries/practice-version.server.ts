import { and, asc, desc, eq, isNotNull, isNull } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { practiceVersions } from "../schema/practice.server";
import type { PracticeVersionRow } from "./practice.server";

/** The text that was sent last. */
export async function findNewestVersion(db: Queries, practiceId: string) {
  const [row] = await db
    .select()
    .from(practiceVersions)
    .where(eq(practiceVersions.practiceId, practiceId))
    .orderBy(desc(practiceVersions.seq))
    .limit(1);
  return row;
}

/** The editions of a practice and when each was published, first one first. */
export const listEditionDays = (db: Queries, practiceId: string) =>
  db
    .select({
      edition: practiceVersions.edition,
      at: practiceVersions.publishedAt,
    })
    .from(practiceVersions)
    .where(
      and(
        eq(practiceVersions.practiceId, practiceId),
        isNotNull(practiceVersions.edition),
      ),
    )
    .orderBy(asc(practiceVersions.edition));

/** Makes a sent text an edition; false when it is one already. */
export async function publishVersion(
  tx: Tx,
  id: string,
  change: Pick<
    PracticeVersionRow,
    "edition" | "publishedAt" | "evidence" | "label"
  >,
): Promise<boolean> {
  const changed = await tx
    .update(practiceVersions)
    .set(change)
    .where(and(eq(practiceVersions.id, id), isNull(practiceVersions.edition)))
    .returning({ id: practiceVersions.id });
  return changed.length === 1;
}
