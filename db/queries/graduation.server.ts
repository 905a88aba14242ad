import { and, asc, desc, eq } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { prepared } from "../prepared.server";
import { graduations } from "../schema/graduation.server";

export type GraduationRow = typeof graduations.$inferSelect;

export async function findGraduation(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(graduations)
    .where(eq(graduations.id, id));
  return row;
}

/** What waits first, then the newest. */
export const listGraduations = (db: Queries, limit: number) =>
  db
    .select()
    .from(graduations)
    .orderBy(desc(graduations.status), desc(graduations.id))
    .limit(limit);

export async function findOpenGraduation(db: Queries, area: string) {
  const [row] = await db
    .select({ id: graduations.id })
    .from(graduations)
    .where(and(eq(graduations.area, area), eq(graduations.status, "proposed")));
  return row;
}

const approved = prepared((db) =>
  db
    .select({
      iso3: graduations.area,
      outcome: graduations.outcome,
      on: graduations.onDay,
      source: graduations.source,
      url: graduations.sourceUrl,
      decidedAt: graduations.decidedAt,
    })
    .from(graduations)
    .where(eq(graduations.status, "approved"))
    .orderBy(asc(graduations.decidedAt), asc(graduations.id))
    .prepare(),
);

/** Everything two officers entered, in the order it was decided. */
export const listApprovedGraduations = async (db: Queries) =>
  await approved(db).execute();

export async function insertGraduation(
  tx: Tx,
  row: GraduationRow,
): Promise<void> {
  await tx.insert(graduations).values(row);
}

/** Decides what still is as the caller read it; false when somebody was faster. */
export async function decideGraduationRow(
  tx: Tx,
  seen: Pick<GraduationRow, "id" | "version">,
  change: Pick<
    GraduationRow,
    "status" | "decidedBy" | "decidedAt" | "decisionNote"
  >,
): Promise<boolean> {
  const changed = await tx
    .update(graduations)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(graduations.id, seen.id),
        eq(graduations.status, "proposed"),
        eq(graduations.version, seen.version),
      ),
    )
    .returning({ id: graduations.id });
  return changed.length === 1;
}
