import { and, asc, eq, gte, isNotNull, lt } from "drizzle-orm";
import { among } from "../among.server";
import { insertMany } from "../bulk.server";
import type { Queries, Tx } from "../client.server";
import { actEvents } from "../schema/act.server";
import { logLeaves, logNodes, logSalts, logState } from "../schema/log.server";

export type LeafRow = typeof logLeaves.$inferSelect;
export type NodeRow = typeof logNodes.$inferSelect;
export type SaltRow = typeof logSalts.$inferSelect;

const ONLY = "log";

/** How far the log goes, and the roots of its full subtrees in base64, largest first. */
export interface LogState {
  readonly size: number;
  readonly peaks: readonly string[];
}

export async function readLogState(db: Queries): Promise<LogState> {
  const [row] = await db
    .select({ size: logState.size, peaks: logState.peaks })
    .from(logState)
    .where(eq(logState.id, ONLY));
  return row ?? { size: 0, peaks: [] };
}

/**
 * Every transaction that adds leaves changes this one row, so that two of them
 * can't take the same places.
 */
export async function writeLogState(
  tx: Tx,
  { size, peaks }: LogState,
): Promise<void> {
  const values = { size, peaks: [...peaks] };
  await tx
    .insert(logState)
    .values({ id: ONLY, ...values })
    .onConflictDoUpdate({ target: logState.id, set: values });
}

export const insertLeaves = (tx: Tx, rows: readonly LeafRow[]) =>
  insertMany(tx, logLeaves, rows);

export const insertNodes = (tx: Tx, rows: readonly NodeRow[]) =>
  insertMany(tx, logNodes, rows);

export const insertSalts = (tx: Tx, rows: readonly SaltRow[]) =>
  insertMany(tx, logSalts, rows);

/** Leaves from one place up to, not including, another. */
export const listLeaves = (db: Queries, from: number, to: number) =>
  db
    .select({
      leaf: logLeaves.leaf,
      data: logLeaves.data,
      hash: logLeaves.hash,
    })
    .from(logLeaves)
    .where(and(gte(logLeaves.leaf, from), lt(logLeaves.leaf, to)))
    .orderBy(asc(logLeaves.leaf));

/** Hashes of leaves from one place up to, not including, another, in base64. */
export const listLeafHashes = (db: Queries, from: number, to: number) =>
  db
    .select({ hash: logLeaves.hash })
    .from(logLeaves)
    .where(and(gte(logLeaves.leaf, from), lt(logLeaves.leaf, to)))
    .orderBy(asc(logLeaves.leaf));

/** Roots of full subtrees of a level above the leaves, in base64. */
export const listNodes = (
  db: Queries,
  level: number,
  from: number,
  to: number,
) =>
  db
    .select({ hash: logNodes.hash })
    .from(logNodes)
    .where(
      and(
        eq(logNodes.level, level),
        gte(logNodes.place, from),
        lt(logNodes.place, to),
      ),
    )
    .orderBy(asc(logNodes.place));

/** Which leaves some acts have, oldest first. */
export const listLeavesOfActs = (db: Queries, actIds: readonly string[]) =>
  db
    .select({
      actId: logLeaves.actId,
      eventId: logLeaves.eventId,
      leaf: logLeaves.leaf,
    })
    .from(logLeaves)
    .where(among(logLeaves.actId, actIds))
    .orderBy(asc(logLeaves.leaf));

/** Those of some participants whose facts the log tells. */
export async function listLoggedParticipants(
  db: Queries,
  participantIds: readonly string[],
): Promise<ReadonlySet<string>> {
  const found = await db
    .selectDistinct({ id: logLeaves.participantId })
    .from(logLeaves)
    .where(
      and(
        among(logLeaves.participantId, participantIds),
        isNotNull(logLeaves.participantId),
      ),
    );
  return new Set(found.flatMap(({ id }) => id ?? []));
}

/** The first leaves of an act with their events, and the salt of its words where a leaf has one. */
export const listLeavesWithEvents = (
  db: Queries,
  actId: string,
  limit: number,
) =>
  db
    .select({
      leaf: logLeaves.leaf,
      event: actEvents.event,
      at: actEvents.at,
      salt: logSalts.salt,
    })
    .from(logLeaves)
    .innerJoin(actEvents, eq(actEvents.id, logLeaves.eventId))
    .leftJoin(
      logSalts,
      and(eq(logSalts.leaf, logLeaves.leaf), eq(logSalts.field, "texts")),
    )
    .where(eq(logLeaves.actId, actId))
    .orderBy(asc(logLeaves.leaf))
    .limit(limit);

/** A leaf with the act it is about. */
export async function findLeafAct(db: Queries, leaf: number) {
  const [row] = await db
    .select({ data: logLeaves.data, actId: logLeaves.actId })
    .from(logLeaves)
    .where(eq(logLeaves.leaf, leaf));
  return row;
}

export const listSalts = (db: Queries, leaf: number) =>
  db
    .select({ field: logSalts.field, salt: logSalts.salt })
    .from(logSalts)
    .where(eq(logSalts.leaf, leaf));

/** Leaves that tell facts of a participant. */
export const listLeavesOfParticipant = (db: Queries, participantId: string) =>
  db
    .select({ leaf: logLeaves.leaf })
    .from(logLeaves)
    .where(eq(logLeaves.participantId, participantId));

/**
 * Erases salts for good.
 * @returns how many there were
 */
export async function eraseSalts(
  tx: Tx,
  leaves: readonly number[],
  fields: readonly string[],
): Promise<number> {
  const erased = await tx
    .update(logSalts)
    .set({ salt: null })
    .where(
      and(
        among(logSalts.leaf, leaves),
        among(logSalts.field, fields),
        isNotNull(logSalts.salt),
      ),
    )
    .returning({ leaf: logSalts.leaf });
  return erased.length;
}
