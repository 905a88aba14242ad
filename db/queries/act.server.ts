import { and, asc, desc, eq, inArray, lt, max } from "drizzle-orm";
import type { ActStatus } from "../../app/domain/act/model";
import { owe, type Queries, type Tx } from "../client.server";
import {
  actEvents,
  actProposals,
  acts,
  commitments,
} from "../schema/act.server";

export type ActRow = typeof acts.$inferSelect;
export type ActEventRow = typeof actEvents.$inferSelect;

export async function findAct(db: Queries, id: string) {
  const [row] = await db.select().from(acts).where(eq(acts.id, id));
  return row;
}

export async function findActBySeq(db: Queries, seq: number) {
  const [row] = await db.select().from(acts).where(eq(acts.seq, seq));
  return row;
}

/** All acts of a participant, newest first. */
export const listActsOf = (db: Queries, participantId: string) =>
  db
    .select()
    .from(acts)
    .where(eq(acts.participantId, participantId))
    .orderBy(desc(acts.id));

export const listProposals = (db: Queries, actId: string) =>
  db
    .select()
    .from(actProposals)
    .where(eq(actProposals.actId, actId))
    .orderBy(asc(actProposals.proposal));

export const listCommitments = (db: Queries, actId: string) =>
  db
    .select()
    .from(commitments)
    .where(eq(commitments.actId, actId))
    .orderBy(asc(commitments.position));

export async function insertAct(tx: Tx, row: ActRow): Promise<void> {
  await tx.insert(acts).values(row);
}

/**
 * Changes an act that still is as the caller read it, and counts its version up.
 * @returns false when somebody else changed it in between
 */
export async function updateAct(
  tx: Tx,
  seen: Pick<ActRow, "id" | "status" | "version">,
  change: Partial<ActRow>,
): Promise<boolean> {
  const changed = await tx
    .update(acts)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(acts.id, seen.id),
        eq(acts.status, seen.status),
        eq(acts.version, seen.version),
      ),
    )
    .returning({ id: acts.id });
  return changed.length === 1;
}

/** The next register number. Gapless: taken in the transaction that uses it. */
export async function nextSeq(tx: Tx): Promise<number> {
  const [row] = await tx.select({ last: max(acts.seq) }).from(acts);
  return (row?.last ?? 0) + 1;
}

/** A public event also needs its leaf in the log: without it nothing is committed. */
export async function insertActEvent(tx: Tx, row: ActEventRow): Promise<void> {
  await tx.insert(actEvents).values(row);
  if (row.isPublic) owe(row.id);
}

/** What happened to an act, oldest first. */
export const listActEvents = (db: Queries, actId: string) =>
  db
    .select()
    .from(actEvents)
    .where(eq(actEvents.actId, actId))
    .orderBy(asc(actEvents.id));

/** Ids of acts in these states that nobody changed since. */
export const listIdle = (
  db: Queries,
  statuses: readonly ActStatus[],
  before: number,
  limit: number,
) =>
  db
    .select({ id: acts.id })
    .from(acts)
    .where(and(inArray(acts.status, statuses), lt(acts.updatedAt, before)))
    .limit(limit);
