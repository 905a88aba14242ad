import {
  and,
  asc,
  count,
  desc,
  eq,
  gt,
  gte,
  isNull,
  lte,
  or,
  sql,
  type Placeholder,
} from "drizzle-orm";
import type { Instant } from "../../app/domain/kernel/clock";
import { amongListed } from "../among.server";
import type { Queries } from "../client.server";
import { prepared } from "../prepared.server";
import { registerEntries } from "../schema/register.server";
import { readStamp } from "./register-stamp.server";

export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number];

/** The revision of the register's last commit; 0 before the first. */
export const readRegisterRevision = async (db: Queries): Promise<number> =>
  (await readStamp(db)).revision;

/** Rows that are current, or were at an instant. */
export const entryValidAt = (at: Instant | Placeholder | null) =>
  at === null
    ? isNull(registerEntries.validUntil)
    : and(
        lte(registerEntries.validFrom, at),
        or(
          isNull(registerEntries.validUntil),
          gt(registerEntries.validUntil, at),
        ),
      );

/**
 * The number, to page by. For what is newer than a revision it is written so
 * that SQLite goes by the index on revisions and sorts the few rows it finds,
 * instead of walking through all rows in the order of numbers.
 */
const seqAfter = (revision: number) =>
  revision === 0
    ? sql<number>`${registerEntries.seq}`
    : sql<number>`+${registerEntries.seq}`;

const column = {
  seq: registerEntries.seq,
  type: registerEntries.type,
  vehicle: registerEntries.vehicle,
  status: registerEntries.status,
  verification: registerEntries.verification,
  participantId: registerEntries.participantId,
  kind: registerEntries.kind,
  area: registerEntries.area,
  region: registerEntries.region,
  proposals: registerEntries.proposals,
  doneOn: registerEntries.doneOn,
  receivedAt: registerEntries.receivedAt,
  registeredAt: registerEntries.registeredAt,
  document: registerEntries.document,
};

/** Rows of all times newer than a revision, in the order of time, after one of them. */
export const listHistoryRows = (
  db: Queries,
  { revision, from, seq }: { revision: number; from: Instant; seq: number },
  limit: number,
) =>
  db
    .select({
      ...column,
      validFrom: registerEntries.validFrom,
      validUntil: registerEntries.validUntil,
      what: registerEntries.what,
    })
    .from(registerEntries)
    .where(
      and(
        // The first alone is what the index on time can begin at.
        gte(registerEntries.validFrom, from),
        or(gt(registerEntries.validFrom, from), gt(registerEntries.seq, seq)),
        gt(registerEntries.revision, revision),
      ),
    )
    .orderBy(asc(registerEntries.validFrom), asc(registerEntries.seq))
    .limit(limit);

export async function countEntries(db: Queries): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(registerEntries)
    .where(isNull(registerEntries.validUntil));
  return row?.rows ?? 0;
}

/** How many rows of all times there are. */
export async function countHistoryRows(db: Queries): Promise<number> {
  const [row] = await db.select({ rows: count() }).from(registerEntries);
  return row?.rows ?? 0;
}

/** The names on current rows newer than a revision, by number, after a number. */
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
        gt(seqAfter(revision), afterSeq),
        isNull(registerEntries.validUntil),
      ),
    )
    .orderBy(asc(seqAfter(revision)))
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
  events: registerEntries.events,
  /** Since when the row reads as it does. */
  changedAt: registerEntries.validFrom,
};

const entriesNow = prepared((db) =>
  db
    .select(entry)
    .from(registerEntries)
    .where(
      and(
        amongListed(registerEntries.seq, sql.placeholder("seqs")),
        entryValidAt(null),
      ),
    )
    .prepare(),
);
const entriesThen = prepared((db) =>
  db
    .select(entry)
    .from(registerEntries)
    .where(
      and(
        amongListed(registerEntries.seq, sql.placeholder("seqs")),
        entryValidAt(sql.placeholder("at")),
      ),
    )
    .prepare(),
);

/** Rows by their numbers, in no order. */
export const listEntries = async (
  db: Queries,
  seqs: readonly number[],
  at: Instant | null,
) => {
  const list = JSON.stringify(seqs);
  return at === null
    ? await entriesNow(db).execute({ seqs: list })
    : await entriesThen(db).execute({ seqs: list, at });
};

/** A participant's rows, newest first. */
export const listEntriesOfParticipant = (
  db: Queries,
  participantId: string,
  at: Instant | null,
) =>
  db
    .select(entry)
    .from(registerEntries)
    .where(
      and(eq(registerEntries.participantId, participantId), entryValidAt(at)),
    )
    .orderBy(desc(registerEntries.registeredAt), desc(registerEntries.seq));

/** Numbers and last changes of all rows, for the map of the site. */
export const listChanges = (db: Queries) =>
  db
    .select({
      seq: registerEntries.seq,
      participantId: registerEntries.participantId,
      changedAt: registerEntries.validFrom,
    })
    .from(registerEntries)
    .where(isNull(registerEntries.validUntil))
    .orderBy(asc(registerEntries.seq));
