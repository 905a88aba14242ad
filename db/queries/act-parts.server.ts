import { and, asc, eq } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  actProposals,
  actWithdrawals,
  commitments,
  evidence,
} from "../schema/act.server";
import { files } from "../schema/file.server";
import { participantIdentifiers } from "../schema/participant.server";

type ProposalRow = typeof actProposals.$inferSelect;
type CommitmentRow = typeof commitments.$inferSelect;

/** Replaces what an act says about the proposals. */
export async function replaceProposals(
  tx: Tx,
  actId: string,
  rows: readonly Omit<ProposalRow, "actId">[],
): Promise<void> {
  await tx.delete(actProposals).where(eq(actProposals.actId, actId));
  if (rows.length === 0) return;
  await tx.insert(actProposals).values(rows.map((row) => ({ ...row, actId })));
}

/** Replaces the commitments of an act. */
export async function replaceCommitments(
  tx: Tx,
  actId: string,
  rows: readonly Omit<CommitmentRow, "actId">[],
): Promise<void> {
  await tx.delete(commitments).where(eq(commitments.actId, actId));
  if (rows.length === 0) return;
  await tx.insert(commitments).values(rows.map((row) => ({ ...row, actId })));
}

/** The files that prove an act, in the order they were added. */
export const listEvidence = (db: Queries, actId: string) =>
  db
    .select({
      fileId: evidence.fileId,
      kind: evidence.kind,
      addedAt: evidence.addedAt,
      name: files.name,
      size: files.size,
      mediaType: files.mediaType,
      sha256: files.sha256,
    })
    .from(evidence)
    .innerJoin(files, eq(files.id, evidence.fileId))
    .where(eq(evidence.actId, actId))
    .orderBy(asc(evidence.addedAt));

export async function insertEvidence(
  tx: Tx,
  row: typeof evidence.$inferSelect,
): Promise<void> {
  await tx.insert(evidence).values(row);
}

/** Who signed a withdrawal. */
export async function insertWithdrawal(
  tx: Tx,
  row: typeof actWithdrawals.$inferSelect,
): Promise<void> {
  await tx.insert(actWithdrawals).values(row);
}

/** Who signed the withdrawal of an act; undefined where none was signed. */
export async function findWithdrawal(db: Queries, actId: string) {
  const [row] = await db
    .select()
    .from(actWithdrawals)
    .where(eq(actWithdrawals.actId, actId));
  return row;
}

/** Takes the names off the withdrawal of an act. */
export async function eraseWithdrawalSignatory(
  tx: Tx,
  actId: string,
): Promise<void> {
  await tx
    .update(actWithdrawals)
    .set({ signatoryName: null, signatoryTitle: null })
    .where(eq(actWithdrawals.actId, actId));
}

export async function insertFile(
  tx: Tx,
  row: typeof files.$inferSelect,
): Promise<void> {
  await tx.insert(files).values(row);
}

/** Takes a file off an act; false when it was not there. */
export async function deleteEvidence(
  tx: Tx,
  actId: string,
  fileId: string,
): Promise<boolean> {
  const gone = await tx
    .delete(evidence)
    .where(and(eq(evidence.actId, actId), eq(evidence.fileId, fileId)))
    .returning({ fileId: evidence.fileId });
  if (gone.length === 0) return false;
  await tx.delete(files).where(eq(files.id, fileId));
  return true;
}

/** True when a participant has any registered identifier. */
export async function hasIdentifier(
  db: Queries,
  participantId: string,
): Promise<boolean> {
  const found = await db
    .select({ id: participantIdentifiers.id })
    .from(participantIdentifiers)
    .where(eq(participantIdentifiers.participantId, participantId))
    .limit(1);
  return found.length > 0;
}
