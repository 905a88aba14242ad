import {
  and,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  ne,
  notInArray,
  sql,
} from "drizzle-orm";
import type { CaseView } from "../../app/domain/case/model";
import type { Queries } from "../client.server";
import { users } from "../schema/account.server";
import { acts } from "../schema/act.server";
import { challenges } from "../schema/challenge.server";
import type { QueueReader } from "./case-list.server";

/** Challenges of a view that the reader has no part in. */
export function challengesIn(
  view: CaseView,
  { userId, participantIds, now }: QueueReader,
) {
  const confirmed = and(
    isNotNull(challenges.receivedAt),
    ne(acts.authorId, userId),
    participantIds.length === 0
      ? undefined
      : notInArray(acts.participantId, [...participantIds]),
  );
  const open = isNull(challenges.closedAt);
  switch (view) {
    case "mine":
      return and(
        ...[confirmed, open, eq(challenges.claimedBy, userId)],
        gt(challenges.claimedUntil, now),
      );
    case "open":
      return and(confirmed, open, isNull(challenges.pausedAt));
    case "challenges":
      return and(confirmed, open);
    case "disputes":
      return sql`1 = 0`;
    case "waiting":
      return and(confirmed, open, isNotNull(challenges.pausedAt));
    case "done":
      return and(confirmed, isNotNull(challenges.closedAt));
  }
}

/** How many challenges a view holds. */
export async function countChallengesIn(
  db: Queries,
  view: CaseView,
  reader: QueueReader,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`cast(count(*) as integer)` })
    .from(challenges)
    .innerJoin(acts, eq(acts.id, challenges.actId))
    .where(challengesIn(view, reader));
  return row?.count ?? 0;
}

/** What the queue shows of some challenges, in no order. */
export const listChallengeItems = (db: Queries, ids: readonly string[]) =>
  db
    .select({
      id: challenges.id,
      reason: challenges.reason,
      challengeStatus: challenges.status,
      outcome: challenges.outcome,
      dueAt: challenges.dueAt,
      pausedAt: challenges.pausedAt,
      closedAt: challenges.closedAt,
      claimedBy: challenges.claimedBy,
      claimedUntil: challenges.claimedUntil,
      holder: users.name,
      type: acts.type,
      status: acts.status,
      kind: acts.participantKind,
      area: acts.area,
      participantId: acts.participantId,
      receivedAt: challenges.receivedAt,
    })
    .from(challenges)
    .innerJoin(acts, eq(acts.id, challenges.actId))
    .leftJoin(users, eq(users.id, challenges.claimedBy))
    .where(inArray(challenges.id, [...ids]));
