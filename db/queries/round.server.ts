import {
  and,
  asc,
  desc,
  eq,
  getTableColumns,
  inArray,
  max,
  ne,
} from "drizzle-orm";
import type { RoundStatus } from "../../app/domain/round/model";
import type { Queries, Tx } from "../client.server";
import { roundOverrides, rounds } from "../schema/round.server";

export type RoundRow = typeof rounds.$inferSelect;
export type OverrideRow = typeof roundOverrides.$inferSelect;

// The long texts are left out of lists.
const { inputs, result, aliases, ...short } = getTableColumns(rounds);
/** A round without its long texts. */
export type RoundHead = Omit<RoundRow, "inputs" | "result" | "aliases">;

export async function findRound(db: Queries, id: string) {
  const [row] = await db.select().from(rounds).where(eq(rounds.id, id));
  return row;
}

/** A round without its long texts. */
export async function findRoundHead(db: Queries, id: string) {
  const [row] = await db.select(short).from(rounds).where(eq(rounds.id, id));
  return row;
}

export async function findRoundByNumber(db: Queries, number: number) {
  const [row] = await db.select().from(rounds).where(eq(rounds.number, number));
  return row;
}

export async function insertRound(tx: Tx, row: RoundRow): Promise<void> {
  await tx.insert(rounds).values(row);
}

/**
 * Changes a round that still is as the caller read it, and counts its version up.
 * @returns false when somebody else changed it in between
 */
export async function updateRound(
  tx: Tx,
  seen: Pick<RoundRow, "id" | "status" | "version">,
  change: Partial<RoundRow>,
): Promise<boolean> {
  const changed = await tx
    .update(rounds)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(rounds.id, seen.id),
        eq(rounds.status, seen.status),
        eq(rounds.version, seen.version),
      ),
    )
    .returning({ id: rounds.id });
  return changed.length === 1;
}

/** Says how far a run is; its version stays, because nothing was decided. */
export async function noteProgress(
  tx: Tx,
  id: string,
  { step, progress }: { readonly step: string; readonly progress: number },
): Promise<void> {
  await tx
    .update(rounds)
    .set({ step, progress })
    .where(and(eq(rounds.id, id), eq(rounds.status, "running")));
}

/** Asks a run to end; false when it does not run. */
export async function askToStop(tx: Tx, id: string): Promise<boolean> {
  const changed = await tx
    .update(rounds)
    .set({ cancelAsked: true })
    .where(and(eq(rounds.id, id), eq(rounds.status, "running")))
    .returning({ id: rounds.id });
  return changed.length === 1;
}

export async function isStopAsked(db: Queries, id: string): Promise<boolean> {
  const [row] = await db
    .select({ asked: rounds.cancelAsked })
    .from(rounds)
    .where(eq(rounds.id, id));
  return row?.asked === true;
}

/** The next public number; taken in the transaction that uses it. */
export async function nextRoundNumber(tx: Tx): Promise<number> {
  const [row] = await tx.select({ last: max(rounds.number) }).from(rounds);
  return (row?.last ?? 0) + 1;
}

/** Rounds in some states, newest first. */
export const listRounds = (
  db: Queries,
  states: readonly RoundStatus[],
  limit: number,
) =>
  db
    .select(short)
    .from(rounds)
    .where(inArray(rounds.status, [...states]))
    .orderBy(desc(rounds.number))
    .limit(limit);

/** The round that is not over yet; there is one at most. */
export async function findOpenRound(db: Queries) {
  const [row] = await db
    .select(short)
    .from(rounds)
    .where(eq(rounds.openKey, "open"));
  return row;
}

/** The day the newest round was planned for; null for the first one. */
export async function lastPlannedDay(db: Queries): Promise<string | null> {
  const [row] = await db
    .select({ day: rounds.plannedDay })
    .from(rounds)
    .where(ne(rounds.status, "cancelled"))
    .orderBy(desc(rounds.number))
    .limit(1);
  return row?.day ?? null;
}

/** The newest published rounds with their long texts. */
export const listPublishedRounds = (db: Queries, limit: number) =>
  db
    .select()
    .from(rounds)
    .where(eq(rounds.status, "published"))
    .orderBy(desc(rounds.number))
    .limit(limit);

export async function insertOverride(tx: Tx, row: OverrideRow): Promise<void> {
  await tx.insert(roundOverrides).values(row);
}

/** What officers changed, in order. */
export const listOverrides = (db: Queries, roundId: string) =>
  db
    .select()
    .from(roundOverrides)
    .where(eq(roundOverrides.roundId, roundId))
    .orderBy(asc(roundOverrides.position));
