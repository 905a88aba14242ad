import { and, asc, between, gt, gte, inArray, or, sql } from "drizzle-orm";
import { among } from "../among.server";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import { rows, type Queries } from "../client.server";
import { acts } from "../schema/act.server";
import {
  participantIdentifiers,
  participantNames,
  participants,
} from "../schema/participant.server";

const hasNumber = sql`exists (select 1 from ${acts}
  where ${acts.participantId} = ${participants.id} and ${acts.seq} is not null)`;

/** Ids of participants that have a numbered act, a page at a time. Raw rows, as below. */
export const listNumberedParticipants = (
  db: Queries,
  after: string,
  limit: number,
): Promise<{ readonly id: string; readonly area: string | null }[]> =>
  rows(
    db,
    sql`select id, area from ${participants} where id > ${after} and ${hasNumber}
      order by id limit ${limit}`,
  );

/**
 * The same, only those that came after a register number, or changed since an
 * instant. Numbers are given in the order of commits; instants are not.
 */
export const listChangedParticipants = (
  db: Queries,
  { seq, since }: { readonly seq: number; readonly since: number },
) =>
  db
    .select({ id: participants.id, area: participants.area })
    .from(participants)
    .where(
      or(
        inArray(
          participants.id,
          db
            .select({ id: acts.participantId })
            .from(acts)
            .where(gt(acts.seq, seq)),
        ),
        and(gte(participants.updatedAt, since), hasNumber),
      ),
    )
    .orderBy(asc(participants.id));

/** Some ids, or all from one to another: a thousand of them make a long statement. */
export type IdsOrSpan =
  readonly string[] | { readonly first: string; readonly last: string };

const isAmong = (column: SQLiteColumn, ids: IdsOrSpan) =>
  "first" in ids ? between(column, ids.first, ids.last) : among(column, ids);

/** Some participants with their areas. */
export const listAreasOf = (db: Queries, ids: readonly string[]) =>
  db
    .select({ id: participants.id, area: participants.area })
    .from(participants)
    .where(among(participants.id, ids));

export interface KeysRow {
  readonly participantId: string;
  readonly name: string;
  readonly matchKey: string;
  readonly skeleton: string;
}

export const listKeysOf = (
  db: Queries,
  ids: readonly string[],
): Promise<KeysRow[]> =>
  rows<KeysRow>(
    db,
    sql`select participant_id as "participantId", name, match_key as "matchKey", skeleton
      from ${participantNames} where ${among(participantNames.participantId, ids)}`,
  );

/** What names are found by, from one participant to another, by participant. Raw rows: a dry run reads those of the whole register. */
export const listNameKeys = (
  db: Queries,
  { first, last }: { readonly first: string; readonly last: string },
): Promise<Omit<KeysRow, "name">[]> =>
  rows(
    db,
    sql`select participant_id as "participantId", match_key as "matchKey", skeleton
      from ${participantNames} where participant_id between ${first} and ${last}
      order by participant_id`,
  );

export const listNumbersOf = (
  db: Queries,
  ids: IdsOrSpan,
): Promise<
  Pick<
    typeof participantIdentifiers.$inferSelect,
    "participantId" | "scheme" | "authority" | "value"
  >[]
> =>
  rows(
    db,
    sql`select participant_id as "participantId", scheme, authority, value
      from ${participantIdentifiers} where ${isAmong(participantIdentifiers.participantId, ids)}`,
  );
