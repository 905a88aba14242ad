import { and, asc, eq, gt, isNotNull, isNull, sql } from "drizzle-orm";
import type { Queries } from "../client.server";
import { memberships } from "../schema/account.server";
import { participants } from "../schema/participant.server";
import { practices, practiceVersions } from "../schema/practice.server";
import { practiceReviews } from "../schema/practice-review.server";

export type TurnedReason = NonNullable<
  (typeof practiceReviews.$inferSelect)["turnedReason"]
>;

/** Bodies on the author's side of the text that was reviewed: its owner, and those its writers acted for. */
const authorSide = sql`(
  select o.id, o.area from participants o
  where o.id = ${practices.participantId} or o.id in (
    select b.participant_id from practice_author_bodies b
    where b.practice_id = ${practiceReviews.practiceId}
      and b.cycle <= ${practiceReviews.cycle}
  )
) as author_side`;

const joined = {
  author_organization: sql`exists (select 1 from ${authorSide} where author_side.id = ${participants.id})`,
  author_state: sql`exists (select 1 from ${authorSide} where author_side.area = ${participants.area})`,
} as const satisfies Record<TurnedReason, unknown>;

/**
 * Reviews of public editions whose reviewer has come to the author's side since
 * they were asked and of which nothing is noted yet, with the moment they did.
 * @param reviewerId of one person only; left out: of anybody
 */
export const listTurned = (
  db: Queries,
  reason: TurnedReason,
  limit: number,
  reviewerId?: string,
) =>
  db
    .select({ review: practiceReviews, joinedAt: memberships.createdAt })
    .from(practiceReviews)
    .innerJoin(practices, eq(practices.id, practiceReviews.practiceId))
    .innerJoin(
      practiceVersions,
      and(
        eq(practiceVersions.practiceId, practiceReviews.practiceId),
        eq(practiceVersions.cycle, practiceReviews.cycle),
        isNotNull(practiceVersions.edition),
      ),
    )
    .innerJoin(memberships, eq(memberships.userId, practiceReviews.reviewerId))
    .innerJoin(participants, eq(participants.id, memberships.participantId))
    .where(
      and(
        eq(practiceReviews.status, "submitted"),
        isNull(practiceReviews.turnedAt),
        gt(memberships.createdAt, practiceReviews.invitedAt),
        joined[reason],
        reviewerId === undefined
          ? undefined
          : eq(practiceReviews.reviewerId, reviewerId),
      ),
    )
    .orderBy(asc(memberships.createdAt), asc(practiceReviews.id))
    .limit(limit);
