import { and, asc, eq } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { handOvers } from "../schema/hand-over.server";

export type HandOverRow = typeof handOvers.$inferSelect;

export async function findHandOver(db: Queries, id: string) {
  const [row] = await db.select().from(handOvers).where(eq(handOvers.id, id));
  return row;
}

/** What waits for a second registrar, for one participant. */
export async function findOpenHandOver(db: Queries, participantId: string) {
  const [row] = await db
    .select()
    .from(handOvers)
    .where(
      and(
        eq(handOvers.participantId, participantId),
        eq(handOvers.status, "proposed"),
      ),
    );
  return row;
}

/** All that waits for a second registrar, the oldest first. */
export const listOpenHandOvers = (db: Queries) =>
  db
    .select({
      id: handOvers.id,
      participantId: handOvers.participantId,
      proposedBy: handOvers.proposedBy,
    })
    .from(handOvers)
    .where(eq(handOvers.status, "proposed"))
    .orderBy(asc(handOvers.id));

/** Adds a proposal; false where one is open already. */
export async function insertHandOver(
  tx: Tx,
  row: HandOverRow,
): Promise<boolean> {
  const added = await tx
    .insert(handOvers)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: handOvers.id });
  return added.length === 1;
}

/** Decides a proposal that still is as the caller read it; false when somebody was faster. */
export async function decideHandOver(
  tx: Tx,
  seen: Pick<HandOverRow, "id" | "version">,
  change: Pick<HandOverRow, "status" | "email" | "decidedBy" | "decidedAt">,
): Promise<boolean> {
  const changed = await tx
    .update(handOvers)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(handOvers.id, seen.id),
        eq(handOvers.status, "proposed"),
        eq(handOvers.version, seen.version),
      ),
    )
    .returning({ id: handOvers.id });
  return changed.length === 1;
}
