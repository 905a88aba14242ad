import { and, desc, eq, inArray, lte } from "drizzle-orm";
import { publicStatuses } from "../../app/domain/lifecycle/act";
import type { Queries } from "../client.server";
import { acts } from "../schema/act.server";

/** The days on which acts were reaffirmed by a registered act, the last one first. */
export const listReaffirmations = (
  db: Queries,
  actIds: readonly string[],
  until: number,
) =>
  db
    .select({
      actId: acts.relatesTo,
      doneOn: acts.doneOn,
      publishedAt: acts.publishedAt,
    })
    .from(acts)
    .where(
      and(
        inArray(acts.relatesTo, [...actIds]),
        eq(acts.type, "reaffirm"),
        inArray(acts.status, [...publicStatuses]),
        lte(acts.publishedAt, until),
      ),
    )
    .orderBy(desc(acts.doneOn));
