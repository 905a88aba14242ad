import { and, asc, eq, gt, inArray, isNull, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { importFindings, importRows } from "../schema/import.server";

interface Filter {
  readonly importId: string;
  readonly code?: string | undefined;
  readonly weight?: "problem" | "doubt" | "hint" | undefined;
  readonly open?: boolean | undefined;
}

const matching = ({ importId, code, weight, open }: Filter) =>
  and(
    eq(importFindings.importId, importId),
    code === undefined ? undefined : eq(importFindings.code, code),
    weight === undefined ? undefined : eq(importFindings.weight, weight),
    open === true
      ? and(eq(importFindings.weight, "doubt"), isNull(importFindings.choice))
      : undefined,
  );

const shownFields = {
  row: importFindings.row,
  position: importFindings.position,
  code: importFindings.code,
  field: importFindings.field,
  weight: importFindings.weight,
  params: importFindings.params,
  options: importFindings.options,
  choice: importFindings.choice,
  label: importRows.label,
} as const;

const joined = and(
  eq(importRows.importId, importFindings.importId),
  eq(importRows.row, importFindings.row),
);

/** Findings with the names of their rows, in the order of the spreadsheet. */
export const listFindings = (
  db: Queries,
  filter: Filter,
  { limit, offset }: { limit: number; offset: number },
) =>
  db
    .select(shownFields)
    .from(importFindings)
    .innerJoin(importRows, joined)
    .where(matching(filter))
    .orderBy(asc(importFindings.row), asc(importFindings.position))
    .limit(limit)
    .offset(offset);

export type ShownFinding = Awaited<ReturnType<typeof listFindings>>[number];

/** The findings of the next rows after one, for a download in pieces. */
export async function listFindingsAfter(
  db: Queries,
  importId: string,
  afterRow: number,
  rows: number,
) {
  const [last] = await db
    .select({ row: importFindings.row })
    .from(importFindings)
    .where(
      and(
        eq(importFindings.importId, importId),
        gt(importFindings.row, afterRow),
      ),
    )
    .groupBy(importFindings.row)
    .orderBy(asc(importFindings.row))
    .limit(1)
    .offset(rows - 1);
  return db
    .select(shownFields)
    .from(importFindings)
    .innerJoin(importRows, joined)
    .where(
      and(
        eq(importFindings.importId, importId),
        gt(importFindings.row, afterRow),
        last ? sql`${importFindings.row} <= ${last.row}` : undefined,
      ),
    )
    .orderBy(asc(importFindings.row), asc(importFindings.position));
}

/** How many findings of each kind there are, and of doubts how many are open. */
export const countByCode = (db: Queries, importId: string) =>
  db
    .select({
      code: importFindings.code,
      weight: importFindings.weight,
      count: sql<number>`count(*)`,
      open: sql<number>`sum(case when ${importFindings.weight} = 'doubt' and ${importFindings.choice} is null then 1 else 0 end)`,
    })
    .from(importFindings)
    .where(eq(importFindings.importId, importId))
    .groupBy(importFindings.code, importFindings.weight)
    .orderBy(asc(importFindings.code));

/** Rows by what will become of them, as the choices stand. */
export async function countOutcomes(db: Queries, importId: string) {
  const leftOut = sql`exists (select 1 from ${importFindings} where ${importFindings.importId} = ${importRows.importId} and ${importFindings.row} = ${importRows.row} and ${importFindings.weight} = 'doubt' and ${importFindings.choice} in ('skip', 'same'))`;
  const open = sql`exists (select 1 from ${importFindings} where ${importFindings.importId} = ${importRows.importId} and ${importFindings.row} = ${importRows.row} and ${importFindings.weight} = 'doubt' and ${importFindings.choice} is null)`;
  const [row] = await db
    .select({
      refused: sql<number>`coalesce(sum(case when ${importRows.state} = 'refused' then 1 else 0 end), 0)`,
      leftOut: sql<number>`coalesce(sum(case when ${importRows.state} = 'doubt' and ${leftOut} then 1 else 0 end), 0)`,
      open: sql<number>`coalesce(sum(case when ${importRows.state} = 'doubt' and not ${leftOut} and ${open} then 1 else 0 end), 0)`,
      rows: sql<number>`count(*)`,
    })
    .from(importRows)
    .where(eq(importRows.importId, importId));
  const {
    rows,
    refused,
    leftOut: out,
    open: undecided,
  } = row ?? {
    ...{ rows: 0, refused: 0, leftOut: 0, open: 0 },
  };
  return {
    rows,
    refused,
    leftOut: out,
    undecided,
    included: rows - refused - out - undecided,
  };
}

/** Notes the choice for one doubt. */
export async function updateChoice(
  tx: Tx,
  at: { importId: string; row: number; position: number },
  choice: string | null,
): Promise<boolean> {
  const changed = await tx
    .update(importFindings)
    .set({ choice })
    .where(
      and(
        eq(importFindings.importId, at.importId),
        eq(importFindings.row, at.row),
        eq(importFindings.position, at.position),
        eq(importFindings.weight, "doubt"),
      ),
    )
    .returning({ row: importFindings.row });
  return changed.length === 1;
}

/** The same choice for all doubts of one kind. */
export async function updateChoices(
  tx: Tx,
  importId: string,
  code: string,
  choice: string | null,
): Promise<void> {
  await tx
    .update(importFindings)
    .set({ choice })
    .where(
      and(
        eq(importFindings.importId, importId),
        eq(importFindings.code, code),
        eq(importFindings.weight, "doubt"),
      ),
    );
}

/** Single findings, to check a choice against what may be chosen. */
export const listFindingsAt = (
  db: Queries,
  importId: string,
  rows: readonly number[],
) =>
  db
    .select()
    .from(importFindings)
    .where(
      and(
        eq(importFindings.importId, importId),
        inArray(importFindings.row, [...rows]),
      ),
    );

/** A doubt that nobody decided, if there is one. */
export async function findOpenDoubt(db: Queries, importId: string) {
  const [found] = await db
    .select({ row: importFindings.row })
    .from(importFindings)
    .where(matching({ importId, open: true }))
    .limit(1);
  return found;
}
