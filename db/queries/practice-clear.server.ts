import {
  and,
  asc,
  eq,
  exists,
  getTableColumns,
  gt,
  inArray,
  isNull,
  lte,
  ne,
  or,
} from "drizzle-orm";
import type { Queries } from "../client.server";
import { memberships } from "../schema/account.server";
import { participants } from "../schema/participant.server";
import { focalPoints } from "../schema/focal-point.server";
import { practices } from "../schema/practice.server";

/**
 * Texts on which one person's clearance may wait: of governments of a country
 * whose focal point they are, and of other bodies they own; none they sent
 * themselves. `clearersOf` says whether it does.
 */
export const listSubmittedFor = (db: Queries, userId: string, at: number) =>
  db
    .select(getTableColumns(practices))
    .from(practices)
    .innerJoin(participants, eq(participants.id, practices.participantId))
    .where(
      and(
        eq(practices.stage, "submitted"),
        ne(practices.submittedBy, userId),
        or(
          and(
            eq(participants.kind, "government"),
            exists(
              db
                .select({ id: focalPoints.id })
                .from(focalPoints)
                .where(
                  and(
                    eq(focalPoints.userId, userId),
                    eq(focalPoints.area, participants.area),
                    inArray(focalPoints.remit, ["both", "practices"]),
                    lte(focalPoints.validFrom, at),
                    gt(focalPoints.validUntil, at),
                    isNull(focalPoints.endedAt),
                  ),
                ),
            ),
          ),
          and(
            or(ne(participants.kind, "government"), isNull(participants.area)),
            exists(
              db
                .select({ id: memberships.userId })
                .from(memberships)
                .where(
                  and(
                    eq(memberships.userId, userId),
                    eq(memberships.participantId, participants.id),
                    eq(memberships.role, "owner"),
                  ),
                ),
            ),
          ),
        ),
      ),
    )
    .orderBy(asc(practices.dueAt), asc(practices.id));
