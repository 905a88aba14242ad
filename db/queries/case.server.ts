import { and, asc, eq, lte } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { caseDecisions, caseMessages, cases } from "../schema/case.server";

export type CaseRow = typeof cases.$inferSelect;
export type DecisionRow = typeof caseDecisions.$inferSelect;
export type MessageRow = typeof caseMessages.$inferSelect;

export async function findCase(db: Queries, id: string) {
  const [row] = await db.select().from(cases).where(eq(cases.id, id));
  return row;
}

export async function insertCase(tx: Tx, row: CaseRow): Promise<void> {
  await tx.insert(cases).values(row);
}

/**
 * Changes a case that still is as the caller read it, and counts its version up.
 * @returns false when somebody else changed it in between
 */
export async function updateCase(
  tx: Tx,
  seen: Pick<CaseRow, "id" | "version">,
  change: Partial<CaseRow>,
): Promise<boolean> {
  const changed = await tx
    .update(cases)
    .set({ ...change, version: seen.version + 1 })
    .where(and(eq(cases.id, seen.id), eq(cases.version, seen.version)))
    .returning({ id: cases.id });
  return changed.length === 1;
}

/** Decisions of all rounds, oldest first. */
export const listDecisions = (db: Queries, caseId: string) =>
  db
    .select()
    .from(caseDecisions)
    .where(eq(caseDecisions.caseId, caseId))
    .orderBy(asc(caseDecisions.id));

export async function insertDecision(tx: Tx, row: DecisionRow): Promise<void> {
  await tx.insert(caseDecisions).values(row);
}

/** Questions and answers, oldest first. */
export const listMessages = (db: Queries, caseId: string) =>
  db
    .select()
    .from(caseMessages)
    .where(eq(caseMessages.caseId, caseId))
    .orderBy(asc(caseMessages.id));

export async function insertMessage(tx: Tx, row: MessageRow): Promise<void> {
  await tx.insert(caseMessages).values(row);
}

/** Cases whose claim has run out. */
export const listRunOutClaims = (db: Queries, now: number, limit: number) =>
  db
    .select({ id: cases.id, version: cases.version })
    .from(cases)
    .where(lte(cases.claimedUntil, now))
    .limit(limit);
