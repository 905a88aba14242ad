import type { Tx } from "../client.server";
import { actEvents, actProposals, acts } from "../schema/act.server";
import {
  participantIdentifiers,
  participantNames,
  participants,
} from "../schema/participant.server";
import { auditEvents } from "../schema/system.server";

/** Rows of one table in one statement. */
const CHUNK = 250;

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
  readonly [Name in keyof Tables]: Tables[Name]["$inferInsert"][];
};

/** Inserts many rows, in the transaction of the whole import. */
export async function insertImported(
  tx: Tx,
  rows: ImportedRows,
): Promise<void> {
  for (const name of Object.keys(tables) as (keyof Tables)[]) {
    const all = rows[name];
    for (let from = 0; from < all.length; from += CHUNK) {
      await tx
        .insert(tables[name] as typeof participants)
        .values(
          all.slice(from, from + CHUNK) as (typeof participants.$inferInsert)[],
        );
    }
  }
}
