import { and, asc, count, desc, eq, gt, inArray } from "drizzle-orm";
import type { Queries } from "../client.server";
import { registerEntries } from "../schema/register.server";
import { dataVersions } from "../schema/system.server";

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

/** The revision of the register's last commit; 0 before the first. */
export async function readRegisterRevision(db: Queries): Promise<number> {
  const [row] = await db
    .select({ version: dataVersions.version })
    .from(dataVersions)
    .where(eq(dataVersions.topic, "register"));
  return Number(row?.version ?? 0);
}

/** What the columns keep of rows newer than a revision, by number, after a number. */
export const listColumnRows = (
  db: Queries,
  { revision, afterSeq }: { revision: number; afterSeq: number },
  limit: number,
) =>
  db
    .select({
      seq: registerEntries.seq,
      type: registerEntries.type,
      vehicle: registerEntries.vehicle,
      status: registerEntries.status,
      verification: registerEntries.verification,
      participantId: registerEntries.participantId,
      kind: registerEntries.kind,
      area: registerEntries.area,
      region: registerEntries.region,
      ldc: registerEntries.ldc,
      lldc: registerEntries.lldc,
      sids: registerEntries.sids,
      income: registerEntries.income,
      proposals: registerEntries.proposals,
      doneOn: registerEntries.doneOn,
      receivedAt: registerEntries.receivedAt,
      registeredAt: registerEntries.registeredAt,
    })
    .from(registerEntries)
    .where(
      and(
        gt(registerEntries.revision, revision),
        gt(registerEntries.seq, afterSeq),
      ),
    )
    .orderBy(asc(registerEntries.seq))
    .limit(limit);

export async function countEntries(db: Queries): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(registerEntries);
  return row?.rows ?? 0;
}

/** The names on rows newer than a revision, by number, after a number. */
export const listRegisterNames = (
  db: Queries,
  { revision, afterSeq }: { revision: number; afterSeq: number },
  limit: number,
) =>
  db
    .select({
      seq: registerEntries.seq,
      participantId: registerEntries.participantId,
      names: registerEntries.names,
    })
    .from(registerEntries)
    .where(
      and(
        gt(registerEntries.revision, revision),
        gt(registerEntries.seq, afterSeq),
      ),
    )
    .orderBy(asc(registerEntries.seq))
    .limit(limit);

const entry = {
  seq: registerEntries.seq,
  actId: registerEntries.actId,
  type: registerEntries.type,
  vehicle: registerEntries.vehicle,
  status: registerEntries.status,
  verification: registerEntries.verification,
  participantId: registerEntries.participantId,
  kind: registerEntries.kind,
  area: registerEntries.area,
  region: registerEntries.region,
  ldc: registerEntries.ldc,
  lldc: registerEntries.lldc,
  sids: registerEntries.sids,
  income: registerEntries.income,
  proposals: registerEntries.proposals,
  names: registerEntries.names,
  doneOn: registerEntries.doneOn,
  receivedAt: registerEntries.receivedAt,
  registeredAt: registerEntries.registeredAt,
  withdrawnAt: registerEntries.withdrawnAt,
  statusSince: registerEntries.statusSince,
  changedAt: registerEntries.changedAt,
};

/** Rows by their numbers, in no order. */
export const listEntries = (db: Queries, seqs: readonly number[]) =>
  db
    .select(entry)
    .from(registerEntries)
    .where(inArray(registerEntries.seq, [...seqs]));

/** A participant's rows, newest first. */
export const listEntriesOfParticipant = (db: Queries, participantId: string) =>
  db
    .select(entry)
    .from(registerEntries)
    .where(eq(registerEntries.participantId, participantId))
    .orderBy(desc(registerEntries.registeredAt), desc(registerEntries.seq));

/** Numbers and last changes of all rows, for the map of the site. */
export const listChanges = (db: Queries) =>
  db
    .select({
      seq: registerEntries.seq,
      participantId: registerEntries.participantId,
      changedAt: registerEntries.changedAt,
    })
    .from(registerEntries)
    .orderBy(asc(registerEntries.seq));
