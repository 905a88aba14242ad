import { and, desc, eq, inArray } from "drizzle-orm";
import type { Instant } from "../../app/domain/kernel/clock";
import { totalStatuses } from "../../app/domain/lifecycle/act";
import type { Queries } from "../client.server";
import { acts } from "../schema/act.server";
import { registerEntries } from "../schema/register.server";
import { entryValidAt } from "./register.server";

/**
 * The days on which acts were reaffirmed, the last one first, by acts that stood
 * at an instant: one withdrawn or removed by then reaffirms nothing.
 */
export const listReaffirmations = (
  db: Queries,
  actIds: readonly string[],
  at: Instant,
) =>
  db
    .select({ actId: acts.relatesTo, doneOn: registerEntries.doneOn })
    .from(acts)
    .innerJoin(
      registerEntries,
      and(eq(registerEntries.seq, acts.seq), entryValidAt(at)),
    )
    .where(
      and(
        inArray(acts.relatesTo, [...actIds]),
        eq(acts.type, "reaffirm"),
        inArray(registerEntries.status, [...totalStatuses]),
      ),
    )
    .orderBy(desc(registerEntries.doneOn));
