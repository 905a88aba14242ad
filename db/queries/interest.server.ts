import { and, asc, desc, eq, gt, isNull, lte } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { interests } from "../schema/offer.server";

export type InterestRow = typeof interests.$inferSelect;

/** Published, and its year not over; whether or not the job came by. */
export const isPublic = (now: number) =>
  and(eq(interests.status, "published"), gt(interests.expiresAt, now));

export async function findInterest(db: Queries, id: string) {
  const [row] = await db.select().from(interests).where(eq(interests.id, id));
  return row;
}

/** What a participant declared, newest first. */
export const listInterestsOf = (db: Queries, participantId: string) =>
  db
    .select()
    .from(interests)
    .where(eq(interests.participantId, participantId))
    .orderBy(desc(interests.id))
    .limit(100);

/** Declarations in one state, oldest first. */
export const listInterestsIn = (
  db: Queries,
  status: InterestRow["status"],
  limit: number,
) =>
  db
    .select()
    .from(interests)
    .where(eq(interests.status, status))
    .orderBy(asc(interests.statusSince), asc(interests.id))
    .limit(limit);

/** Public declarations, the newest first. */
export const listPublicInterests = (db: Queries, now: number, limit: number) =>
  db
    .select({
      id: interests.id,
      participantId: interests.participantId,
      topics: interests.topics,
      text: interests.text,
      lang: interests.lang,
      statusSince: interests.statusSince,
      expiresAt: interests.expiresAt,
    })
    .from(interests)
    .where(isPublic(now))
    .orderBy(desc(interests.statusSince), asc(interests.id))
    .limit(limit);

/** Published ones whose year is over. */
export const listInterestsEnding = (db: Queries, now: number, limit: number) =>
  db
    .select({ id: interests.id })
    .from(interests)
    .where(
      and(eq(interests.status, "published"), lte(interests.expiresAt, now)),
    )
    .orderBy(asc(interests.expiresAt))
    .limit(limit);

/** Published ones that end by an instant and were not told yet. */
export const listInterestsToRemind = (
  db: Queries,
  before: number,
  limit: number,
) =>
  db
    .select({ id: interests.id })
    .from(interests)
    .where(
      and(
        eq(interests.status, "published"),
        lte(interests.expiresAt, before),
        isNull(interests.remindedAt),
      ),
    )
    .orderBy(asc(interests.expiresAt))
    .limit(limit);

export async function insertInterest(tx: Tx, row: InterestRow): Promise<void> {
  await tx.insert(interests).values(row);
}

/** Compare-and-set; false when somebody was faster. */
export async function updateInterest(
  tx: Tx,
  seen: Pick<InterestRow, "id" | "status" | "version">,
  change: Partial<InterestRow>,
): Promise<boolean> {
  const changed = await tx
    .update(interests)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(interests.id, seen.id),
        eq(interests.status, seen.status),
        eq(interests.version, seen.version),
      ),
    )
    .returning({ id: interests.id });
  return changed.length === 1;
}
