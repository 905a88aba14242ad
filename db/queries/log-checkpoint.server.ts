import { and, asc, desc, eq, gte, max } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { logCheckpoints, logCosignatures } from "../schema/log.server";

export type CheckpointRow = typeof logCheckpoints.$inferSelect;
export type CosignatureRow = typeof logCosignatures.$inferSelect;

/** The checkpoint that was signed last. */
export async function findLastCheckpoint(db: Queries) {
  const [row] = await db
    .select()
    .from(logCheckpoints)
    .orderBy(desc(logCheckpoints.size))
    .limit(1);
  return row;
}

export async function findCheckpoint(db: Queries, size: number) {
  const [row] = await db
    .select()
    .from(logCheckpoints)
    .where(eq(logCheckpoints.size, size));
  return row;
}

/** The first checkpoint that tells of a leaf. */
export async function findCheckpointOver(db: Queries, size: number) {
  const [row] = await db
    .select()
    .from(logCheckpoints)
    .where(gte(logCheckpoints.size, size))
    .orderBy(asc(logCheckpoints.size))
    .limit(1);
  return row;
}

export async function insertCheckpoint(
  tx: Tx,
  row: CheckpointRow,
): Promise<void> {
  await tx.insert(logCheckpoints).values(row);
}

/** Signs a checkpoint anew, for instance with another key. */
export async function updateNote(
  tx: Tx,
  { size, note, signedAt }: Pick<CheckpointRow, "size" | "note" | "signedAt">,
): Promise<void> {
  await tx
    .update(logCheckpoints)
    .set({ note, signedAt })
    .where(eq(logCheckpoints.size, size));
}

/** The largest size that a witness cosigned; null for none. */
export async function lastSizeOf(
  db: Queries,
  witness: string,
): Promise<number | null> {
  const [row] = await db
    .select({ size: max(logCosignatures.size) })
    .from(logCosignatures)
    .where(eq(logCosignatures.witness, witness));
  return row?.size ?? null;
}

/** The largest size that any witness cosigned; null for none. */
export async function lastWitnessedSize(db: Queries): Promise<number | null> {
  const [row] = await db
    .select({ size: max(logCosignatures.size) })
    .from(logCosignatures);
  return row?.size ?? null;
}

export async function hasCosignature(
  db: Queries,
  { witness, size }: Pick<CosignatureRow, "witness" | "size">,
): Promise<boolean> {
  const rows = await db
    .select({ size: logCosignatures.size })
    .from(logCosignatures)
    .where(
      and(eq(logCosignatures.witness, witness), eq(logCosignatures.size, size)),
    );
  return rows.length > 0;
}

export async function insertCosignature(
  tx: Tx,
  row: CosignatureRow,
): Promise<void> {
  await tx.insert(logCosignatures).values(row);
}

/** The lines witnesses added to a checkpoint, in the order they came. */
export const listCosignatures = (db: Queries, size: number) =>
  db
    .select({ line: logCosignatures.line })
    .from(logCosignatures)
    .where(eq(logCosignatures.size, size))
    .orderBy(asc(logCosignatures.receivedAt), asc(logCosignatures.witness));
