import { and, asc, eq, inArray, isNotNull, lte } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { memberships, users } from "../schema/account.server";
import { participants } from "../schema/participant.server";
import { practices } from "../schema/practice.server";
import { practiceReplies } from "../schema/practice-review.server";

export type ReplyRow = typeof practiceReplies.$inferSelect;

/** Replies asked for about a cycle's text. */
export const listReplies = (db: Queries, practiceId: string, cycle: number) =>
  db
    .select()
    .from(practiceReplies)
    .where(
      and(
        eq(practiceReplies.practiceId, practiceId),
        eq(practiceReplies.cycle, cycle),
      ),
    )
    .orderBy(asc(practiceReplies.id));

export async function findReply(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(practiceReplies)
    .where(eq(practiceReplies.id, id));
  return row;
}

export async function insertReply(tx: Tx, row: ReplyRow): Promise<void> {
  await tx.insert(practiceReplies).values(row);
}

/** Changes a reply that still is as the caller read it; false when it is not. */
export async function updateReply(
  tx: Tx,
  seen: Pick<ReplyRow, "id" | "version" | "status">,
  change: Partial<ReplyRow>,
): Promise<boolean> {
  const changed = await tx
    .update(practiceReplies)
    .set({ ...change, version: seen.version + 1 })
    .where(
      and(
        eq(practiceReplies.id, seen.id),
        eq(practiceReplies.status, seen.status),
        eq(practiceReplies.version, seen.version),
      ),
    )
    .returning({ id: practiceReplies.id });
  return changed.length === 1;
}

/** Replies still waited for whose time is over. */
export const listLapsedReplies = (db: Queries, now: number, limit: number) =>
  db
    .select({ id: practiceReplies.id, practiceId: practiceReplies.practiceId })
    .from(practiceReplies)
    .where(
      and(eq(practiceReplies.status, "open"), lte(practiceReplies.dueAt, now)),
    )
    .orderBy(asc(practiceReplies.dueAt))
    .limit(limit);

/** People who write for a checked government of a state, and for which participant. */
export const listGovernmentWriters = (db: Queries, area: string) =>
  db
    .select({
      participantId: participants.id,
      email: users.email,
      name: users.name,
      locale: users.locale,
    })
    .from(participants)
    .innerJoin(memberships, eq(memberships.participantId, participants.id))
    .innerJoin(users, eq(users.id, memberships.userId))
    .where(
      and(
        eq(participants.kind, "government"),
        eq(participants.area, area),
        isNotNull(participants.identityCheckedAt),
        inArray(memberships.role, ["owner", "editor"]),
      ),
    )
    .orderBy(asc(memberships.createdAt));

/** Replies that wait for the checked governments one person writes for. */
export const listRepliesFor = (db: Queries, userId: string) =>
  db
    .select({
      id: practiceReplies.id,
      participantId: participants.id,
      content: practices.content,
      lang: practices.originalLang,
      dueAt: practiceReplies.dueAt,
    })
    .from(practiceReplies)
    .innerJoin(
      practices,
      and(
        eq(practices.id, practiceReplies.practiceId),
        eq(practices.cycle, practiceReplies.cycle),
      ),
    )
    .innerJoin(
      participants,
      and(
        eq(participants.area, practiceReplies.area),
        eq(participants.kind, "government"),
        isNotNull(participants.identityCheckedAt),
      ),
    )
    .innerJoin(memberships, eq(memberships.participantId, participants.id))
    .where(
      and(
        eq(practiceReplies.status, "open"),
        inArray(practices.stage, [
          "cleared",
          "in_review",
          "revision_requested",
          "approved",
        ]),
        eq(memberships.userId, userId),
        inArray(memberships.role, ["owner", "editor"]),
      ),
    )
    .orderBy(asc(practiceReplies.dueAt));
