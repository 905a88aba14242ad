import { and, asc, gt, inArray, isNotNull } from "drizzle-orm";
import type { Instant } from "../../app/domain/kernel/clock";
import type { Queries } from "../client.server";
import { acts } from "../schema/act.server";
import { logCheckpoints, logSalts } from "../schema/log.server";
import { registerEntries } from "../schema/register.server";
import { entryValidAt } from "./register.server";

/** All checkpoints, the smallest first. */
export const listCheckpoints = (db: Queries) =>
  db.select().from(logCheckpoints).orderBy(asc(logCheckpoints.size));

/** Rows of the register now (null) or as of an instant, by number. */
export const listEntriesAt = (
  db: Queries,
  at: Instant | null,
  after: number,
  limit: number,
) =>
  db
    .select()
    .from(registerEntries)
    .where(and(entryValidAt(at), gt(registerEntries.seq, after)))
    .orderBy(asc(registerEntries.seq))
    .limit(limit);

/** Numbered acts, by number. */
export const listNumbered = (db: Queries, after: number, limit: number) =>
  db
    .select({ id: acts.id, seq: acts.seq })
    .from(acts)
    .where(and(isNotNull(acts.seq), gt(acts.seq, after)))
    .orderBy(asc(acts.seq))
    .limit(limit);

export const listSaltsOf = (db: Queries, leaves: readonly number[]) =>
  db
    .select()
    .from(logSalts)
    .where(inArray(logSalts.leaf, [...leaves]));
