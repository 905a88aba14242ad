import { and, asc, eq, lte, or } from "drizzle-orm";
import type { Queries } from "../client.server";
import { acts } from "../schema/act.server";
import { successionActs, successions } from "../schema/succession.server";

/** The acts that an act took the place of, and the one that took its place; numbers only. */
export async function listSuccessionActs(
  db: Queries,
  actId: string,
  until: number,
) {
  const rows = await db
    .select({
      actId: successionActs.actId,
      successorActId: successionActs.successorActId,
      seq: acts.seq,
      kind: successions.kind,
      effectiveOn: successions.effectiveOn,
    })
    .from(successionActs)
    .innerJoin(successions, eq(successions.id, successionActs.successionId))
    .innerJoin(acts, eq(acts.id, successionActs.actId))
    .where(
      and(
        or(
          eq(successionActs.actId, actId),
          eq(successionActs.successorActId, actId),
        ),
        lte(successions.decidedAt, until),
      ),
    )
    .orderBy(asc(acts.seq));
  return rows;
}

/** The register number of an act, without its prefix. */
export async function findSeq(db: Queries, actId: string) {
  const [row] = await db
    .select({ seq: acts.seq })
    .from(acts)
    .where(eq(acts.id, actId));
  return row?.seq ?? null;
}
