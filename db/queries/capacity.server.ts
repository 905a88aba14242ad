import { and, asc, desc, eq, isNull } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { capacityDeclarations } from "../schema/request.server";

export type CapacityRow = typeof capacityDeclarations.$inferSelect;

/** What a country says of itself now, by topic. */
export const listCapacity = (db: Queries, area: string) =>
  db
    .select()
    .from(capacityDeclarations)
    .where(
      and(
        eq(capacityDeclarations.area, area),
        isNull(capacityDeclarations.endedAt),
      ),
    )
    .orderBy(asc(capacityDeclarations.topic));

/** Everything a country ever said of itself, the newest first. */
export const listCapacityHistory = (db: Queries, area: string) =>
  db
    .select()
    .from(capacityDeclarations)
    .where(eq(capacityDeclarations.area, area))
    .orderBy(desc(capacityDeclarations.at), desc(capacityDeclarations.id));

/** What all countries say of themselves now. */
export const listAllCapacity = (db: Queries) =>
  db
    .select()
    .from(capacityDeclarations)
    .where(isNull(capacityDeclarations.endedAt))
    .orderBy(asc(capacityDeclarations.area), asc(capacityDeclarations.topic));

/** Ends what was said of a topic. @returns false when somebody was faster */
export async function endCapacity(
  tx: Tx,
  id: string,
  endedAt: number,
): Promise<boolean> {
  const ended = await tx
    .update(capacityDeclarations)
    .set({ endedAt })
    .where(
      and(
        eq(capacityDeclarations.id, id),
        isNull(capacityDeclarations.endedAt),
      ),
    )
    .returning({ id: capacityDeclarations.id });
  return ended.length === 1;
}

/** @returns false when the country has said something of the topic already */
export async function insertCapacity(
  tx: Tx,
  row: CapacityRow,
): Promise<boolean> {
  const inserted = await tx
    .insert(capacityDeclarations)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: capacityDeclarations.id });
  return inserted.length === 1;
}
