import {
  and,
  asc,
  desc,
  eq,
  exists,
  inArray,
  isNull,
  lt,
  lte,
  ne,
  notInArray,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { PracticeStage } from "../../app/domain/practice/model";
import type { DeskView } from "../../app/domain/review/model";
import type { Queries } from "../client.server";
import { users } from "../schema/account.server";
import { practices } from "../schema/practice.server";
import {
  practiceReplies,
  practiceReviews,
} from "../schema/practice-review.server";

/** Whose desk it is: texts of one's own participants are not on it. */
export interface DeskReader {
  readonly participantIds: readonly string[];
  readonly now: number;
}

const hasLateReview = (db: Queries, now: number) =>
  exists(
    db
      .select({ id: practiceReviews.id })
      .from(practiceReviews)
      .where(
        and(
          eq(practiceReviews.practiceId, practices.id),
          eq(practiceReviews.cycle, practices.cycle),
          inArray(practiceReviews.status, ["invited", "accepted"]),
          lte(practiceReviews.dueAt, now),
        ),
      ),
  );

const hasOpenReply = (db: Queries) =>
  exists(
    db
      .select({ id: practiceReplies.id })
      .from(practiceReplies)
      .where(
        and(
          eq(practiceReplies.practiceId, practices.id),
          eq(practiceReplies.cycle, practices.cycle),
          eq(practiceReplies.status, "open"),
        ),
      ),
  );

function within(db: Queries, view: DeskView, now: number): SQL | undefined {
  switch (view) {
    case "submitted":
    case "cleared":
    case "in_review":
    case "approved":
      return eq(practices.stage, view);
    case "revision":
      return eq(practices.stage, "revision_requested");
    case "late":
      return and(eq(practices.stage, "in_review"), hasLateReview(db, now));
    case "replies":
      return and(
        inArray(practices.stage, [
          "cleared",
          "in_review",
          "revision_requested",
          "approved",
        ]),
        hasOpenReply(db),
      );
    case "suspended":
      return eq(practices.standing, "suspended");
  }
}

const inView = (
  db: Queries,
  view: DeskView,
  { participantIds, now }: DeskReader,
) =>
  and(
    within(db, view, now),
    participantIds.length === 0
      ? undefined
      : notInArray(practices.participantId, [...participantIds]),
  );

/** One page of a view, the least time left first. */
export const listDesk = (
  db: Queries,
  view: DeskView,
  reader: DeskReader,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) =>
  db
    .select({
      id: practices.id,
      participantId: practices.participantId,
      content: practices.content,
      lang: practices.originalLang,
      stage: practices.stage,
      standing: practices.standing,
      number: practices.number,
      cycle: practices.cycle,
      dueAt: practices.dueAt,
      editor: users.name,
    })
    .from(practices)
    .leftJoin(users, eq(users.id, practices.editorId))
    .where(inView(db, view, reader))
    .orderBy(asc(practices.dueAt), asc(practices.id))
    .limit(limit)
    .offset(offset);

export async function countDesk(
  db: Queries,
  view: DeskView,
  reader: DeskReader,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(practices)
    .where(inView(db, view, reader));
  return row?.count ?? 0;
}

const isPublished = eq(practices.standing, "published");

/** A page of the public practices that are written in another language, the newest first. */
export const listPublished = (
  db: Queries,
  notIn: string,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) =>
  db
    .select()
    .from(practices)
    .where(and(isPublished, ne(practices.originalLang, notIn)))
    .orderBy(desc(practices.number))
    .limit(limit)
    .offset(offset);

export async function countPublished(
  db: Queries,
  notIn: string,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(practices)
    .where(and(isPublished, ne(practices.originalLang, notIn)));
  return row?.count ?? 0;
}

/** Public practices whose two years are over. */
export const listStalePractices = (db: Queries, now: number, limit: number) =>
  db
    .select({ id: practices.id })
    .from(practices)
    .where(
      and(eq(practices.standing, "published"), lte(practices.freshUntil, now)),
    )
    .orderBy(asc(practices.freshUntil))
    .limit(limit);

/** Texts whose time is nearly over without a reminder, and over without a second one. */
export const listTextsToRemind = (
  db: Queries,
  {
    now,
    before,
  }: {
    readonly now: number;
    /** By stage, in milliseconds. */
    readonly before: Readonly<Partial<Record<PracticeStage, number>>>;
  },
  limit: number,
) => {
  const stages = Object.keys(before) as PracticeStage[];
  return db
    .select({ id: practices.id })
    .from(practices)
    .where(
      or(
        and(
          inArray(practices.stage, stages),
          lte(practices.dueAt, now),
          or(
            isNull(practices.remindedAt),
            lt(practices.remindedAt, practices.dueAt),
          ),
        ),
        ...stages.map((stage) =>
          and(
            eq(practices.stage, stage),
            lte(practices.dueAt, now + (before[stage] ?? 0)),
            isNull(practices.remindedAt),
          ),
        ),
      ),
    )
    .orderBy(asc(practices.dueAt))
    .limit(limit);
};
