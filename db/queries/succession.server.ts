import { and, asc, desc, eq, inArray, lte } from "drizzle-orm";
import { among } from "../among.server";
import type { SuccessionStatus } from "../../app/domain/succession/model";
import type { Queries, Tx } from "../client.server";
import {
  formerNames,
  successionActs,
  successionPredecessors,
  successions,
} from "../schema/succession.server";

export type SuccessionRow = typeof successions.$inferSelect;
export type FormerNameRow = typeof formerNames.$inferSelect;

export async function findSuccession(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(successions)
    .where(eq(successions.id, id));
  return row;
}

/** What waits first, then the newest. */
export const listSuccessions = (db: Queries, limit: number) =>
  db
    .select()
    .from(successions)
    .orderBy(desc(successions.status), desc(successions.id))
    .limit(limit);

/** Every change of a participant's name that was proposed, whatever came of it. */
export const listRenames = (db: Queries, participantId: string) =>
  db
    .select()
    .from(successions)
    .where(
      and(
        eq(successions.successorId, participantId),
        eq(successions.kind, "rename"),
      ),
    );

export const listPredecessors = (db: Queries, ids: readonly string[]) =>
  db
    .select()
    .from(successionPredecessors)
    .where(inArray(successionPredecessors.successionId, [...ids]));

export async function insertSuccession(
  tx: Tx,
  row: SuccessionRow,
  predecessorIds: readonly string[],
): Promise<void> {
  await tx.insert(successions).values(row);
  if (predecessorIds.length === 0) return;
  await tx.insert(successionPredecessors).values(
    predecessorIds.map((participantId) => ({
      successionId: row.id,
      participantId,
    })),
  );
}

/** Decides a proposal that still is as the caller read it; false when somebody was faster. */
export async function decideSuccession(
  tx: Tx,
  seen: Pick<SuccessionRow, "id" | "version">,
  change: Pick<
    SuccessionRow,
    "status" | "decidedBy" | "decidedAt" | "decisionNote"
  >,
): Promise<boolean> {
  const changed = await tx
    .update(successions)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(successions.id, seen.id),
        eq(successions.status, "proposed"),
        eq(successions.version, seen.version),
      ),
    )
    .returning({ id: successions.id });
  return changed.length === 1;
}

const linkColumns = {
  successionId: successions.id,
  kind: successions.kind,
  from: successionPredecessors.participantId,
  to: successions.successorId,
  effectiveOn: successions.effectiveOn,
};

const links = (db: Queries) =>
  db
    .select(linkColumns)
    .from(successionPredecessors)
    .innerJoin(
      successions,
      eq(successions.id, successionPredecessors.successionId),
    );

/** Who follows whom, by proposals in these states. */
export const listLinks = (db: Queries, statuses: readonly SuccessionStatus[]) =>
  links(db).where(inArray(successions.status, [...statuses]));

const decidedBy = (until: number) =>
  and(eq(successions.status, "approved"), lte(successions.decidedAt, until));

/** Approved steps that lead away from these participants. */
export const listLinksFrom = (
  db: Queries,
  ids: readonly string[],
  until: number,
) =>
  links(db).where(
    and(
      inArray(successionPredecessors.participantId, [...ids]),
      decidedBy(until),
    ),
  );

/** Approved steps that lead to these participants. */
export const listLinksTo = (
  db: Queries,
  ids: readonly string[],
  until: number,
) =>
  links(db).where(
    and(inArray(successions.successorId, [...ids]), decidedBy(until)),
  );

/** Names a participant bore, the latest first. */
export const listFormerNames = (
  db: Queries,
  participantId: string,
  until: number,
) =>
  db
    .select({
      lang: formerNames.lang,
      text: formerNames.name,
      from: formerNames.fromDay,
      until: formerNames.untilDay,
      at: formerNames.at,
    })
    .from(formerNames)
    .where(
      and(
        eq(formerNames.participantId, participantId),
        lte(formerNames.at, until),
      ),
    )
    .orderBy(
      desc(formerNames.untilDay),
      desc(formerNames.isOriginal),
      asc(formerNames.lang),
    );

/** Names that participants bore, for finding them by these. */
export const listFormerNamesOf = (
  db: Queries,
  participantIds: readonly string[],
) =>
  db
    .select({
      participantId: formerNames.participantId,
      text: formerNames.name,
    })
    .from(formerNames)
    .where(among(formerNames.participantId, participantIds))
    .orderBy(asc(formerNames.id));

export async function insertFormerNames(
  tx: Tx,
  rows: readonly FormerNameRow[],
): Promise<void> {
  if (rows.length > 0) await tx.insert(formerNames).values([...rows]);
}

export async function insertSuccessionAct(
  tx: Tx,
  row: typeof successionActs.$inferSelect,
): Promise<void> {
  await tx.insert(successionActs).values(row);
}
