import { insertMany } from "../bulk.server";
import { owe, type Tx } from "../client.server";
import { actEvents, actProposals, acts } from "../schema/act.server";
import {
  participantIdentifiers,
  participantNames,
  participants,
} from "../schema/participant.server";
import { auditEvents } from "../schema/system.server";

const tables = {
  participants,
  names: participantNames,
  identifiers: participantIdentifiers,
  acts,
  proposals: actProposals,
  events: actEvents,
  audit: auditEvents,
} as const;
type Tables = typeof tables;

/** Imported participants and acts, in the order of their references. */
export type ImportedRows = {
  readonly [Name in keyof Tables]: Tables[Name]["$inferSelect"][];
};

/** Inserts many rows, in the transaction of the whole import. */
export async function insertImported(
  tx: Tx,
  rows: ImportedRows,
): Promise<void> {
  await insertMany(tx, tables.participants, rows.participants);
  await insertMany(tx, tables.names, rows.names);
  await insertMany(tx, tables.identifiers, rows.identifiers);
  await insertMany(tx, tables.acts, rows.acts);
  await insertMany(tx, tables.proposals, rows.proposals);
  await insertMany(tx, tables.events, rows.events);
  for (const { id, isPublic } of rows.events) if (isPublic) owe(id);
  await insertMany(tx, tables.audit, rows.audit);
}
