import { and, asc, eq, isNotNull, lte } from "drizzle-orm";
import type { Queries } from "../client.server";
import { challenges } from "../schema/challenge.server";

/** Decided challenges of an act, oldest first; nothing of who raised them. */
export const listDecided = (db: Queries, actId: string, at: number) =>
  db
    .select({
      reason: challenges.reason,
      receivedAt: challenges.receivedAt,
      closedAt: challenges.closedAt,
      outcome: challenges.outcome,
      outcomeReason: challenges.outcomeReason,
      note: challenges.outcomeNote,
      noteLang: challenges.outcomeLang,
    })
    .from(challenges)
    .where(
      and(
        eq(challenges.actId, actId),
        isNotNull(challenges.receivedAt),
        lte(challenges.closedAt, at),
      ),
    )
    .orderBy(asc(challenges.closedAt), asc(challenges.id));

/** When each challenge received by an instant came and was answered, and how. */
export const listTimes = (db: Queries, at: number) =>
  db
    .select({
      receivedAt: challenges.receivedAt,
      closedAt: challenges.closedAt,
      status: challenges.status,
    })
    .from(challenges)
    .where(lte(challenges.receivedAt, at));
