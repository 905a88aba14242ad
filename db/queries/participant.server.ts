import { and, eq, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { participantNames, participants } from "../schema/participant.server";

export type ParticipantRow = typeof participants.$inferSelect;
export type NameRow = typeof participantNames.$inferSelect;

const participantById = prepared((db) =>
  db
    .select()
    .from(participants)
    .where(eq(participants.id, sql.placeholder("id")))
    .prepare(),
);

export async function findParticipant(db: Queries, id: string) {
  const [row] = await participantById(db).execute({ id });
  return row;
}

export async function insertParticipant(
  tx: Tx,
  row: ParticipantRow,
): Promise<void> {
  await tx.insert(participants).values(row);
}

/**
 * Changes a participant that still is as the caller read it.
 * @returns false when somebody else changed it in between
 */
export async function updateParticipant(
  tx: Tx,
  seen: Pick<ParticipantRow, "id" | "version">,
  change: Partial<ParticipantRow>,
): Promise<boolean> {
  const changed = await tx
    .update(participants)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(eq(participants.id, seen.id), eq(participants.version, seen.version)),
    )
    .returning({ id: participants.id });
  return changed.length === 1;
}

const namesById = prepared((db) =>
  db
    .select()
    .from(participantNames)
    .where(eq(participantNames.participantId, sql.placeholder("id")))
    .orderBy(participantNames.id)
    .prepare(),
);

/** A participant's names, the original first. */
export async function listNames(db: Queries, participantId: string) {
  const names = await namesById(db).execute({ id: participantId });
  return names.sort((a, b) => Number(b.isOriginal) - Number(a.isOriginal));
}
