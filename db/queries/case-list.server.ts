import {
  and,
  asc,
  eq,
  gt,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  notInArray,
  or,
  sql,
} from "drizzle-orm";
import type { CaseView } from "../../app/domain/case/model";
import type { CaseStage } from "../../app/domain/act/model";
import type { Queries } from "../client.server";
import { users } from "../schema/account.server";
import { acts } from "../schema/act.server";
import { caseDecisions, cases } from "../schema/case.server";
import { challenges } from "../schema/challenge.server";
import { challengesIn } from "./challenge-list.server";

/** Whose queue it is: cases in which the reader has a part are not in it. */
export interface QueueReader {
  readonly userId: string;
  readonly participantIds: readonly string[];
  readonly now: number;
}

const unconcerned = ({ userId, participantIds }: QueueReader) =>
  and(
    ne(acts.authorId, userId),
    participantIds.length === 0
      ? undefined
      : notInArray(acts.participantId, [...participantIds]),
  );

const inView = (view: CaseView, { userId, now }: QueueReader) => {
  switch (view) {
    case "mine":
      return and(
        isNull(cases.closedAt),
        eq(cases.claimedBy, userId),
        gt(cases.claimedUntil, now),
      );
    case "open":
      return and(isNull(cases.closedAt), isNull(cases.pausedAt));
    case "challenges":
    case "disputes":
      return sql`1 = 0`;
    case "waiting":
      return and(isNull(cases.closedAt), isNotNull(cases.pausedAt));
    case "done":
      return isNotNull(cases.closedAt);
  }
};

/** Late cases first; a stopped clock keeps its distance to the due time; of what is done, the newest. */
const placeOf = (
  view: CaseView,
  {
    dueAt,
    pausedAt,
    closedAt,
  }: Pick<typeof cases | typeof challenges, "dueAt" | "pausedAt" | "closedAt">,
) =>
  view === "done"
    ? sql<number>`-${closedAt}`
    : view === "waiting"
      ? sql<number>`${dueAt} - ${pausedAt}`
      : sql<number>`${dueAt}`;

/**
 * Which cases a page of the queue holds, in order: acts on their way to the
 * register and challenges of acts on it, by the time that is left for each.
 */
export async function listQueueIds(
  db: Queries,
  view: CaseView,
  reader: QueueReader,
  { limit, offset }: { readonly limit: number; readonly offset: number },
): Promise<{ id: string; isChallenge: boolean }[]> {
  const found = await db
    .select({
      id: sql<string>`${cases.id}`.as("ref"),
      kind: sql<string>`'act'`.as("kind"),
      place: placeOf(view, cases).as("place"),
    })
    .from(cases)
    .innerJoin(acts, eq(acts.id, cases.id))
    .where(and(inView(view, reader), unconcerned(reader)))
    .unionAll(
      db
        .select({
          id: sql<string>`${challenges.id}`.as("ref"),
          kind: sql<string>`'challenge'`.as("kind"),
          place: placeOf(view, challenges).as("place"),
        })
        .from(challenges)
        .innerJoin(acts, eq(acts.id, challenges.actId))
        .where(challengesIn(view, reader)),
    )
    .orderBy(sql`place`, sql`ref`)
    .limit(limit)
    .offset(offset);
  return found.map(({ id, kind }) => ({
    id,
    isChallenge: kind === "challenge",
  }));
}

/** What the queue shows of some cases, in no order. */
export const listCases = (db: Queries, ids: readonly string[]) =>
  db
    .select({
      id: cases.id,
      stage: cases.stage,
      round: cases.round,
      dueAt: cases.dueAt,
      pausedAt: cases.pausedAt,
      closedAt: cases.closedAt,
      claimedBy: cases.claimedBy,
      claimedUntil: cases.claimedUntil,
      holder: users.name,
      type: acts.type,
      status: acts.status,
      kind: acts.participantKind,
      area: acts.area,
      participantId: acts.participantId,
      receivedAt: acts.receivedAt,
    })
    .from(cases)
    .innerJoin(acts, eq(acts.id, cases.id))
    .leftJoin(users, eq(users.id, cases.claimedBy))
    .where(inArray(cases.id, [...ids]));

/** How many cases a view holds. */
export async function countCases(
  db: Queries,
  view: CaseView,
  reader: QueueReader,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`cast(count(*) as integer)` })
    .from(cases)
    .innerJoin(acts, eq(acts.id, cases.id))
    .where(and(inView(view, reader), unconcerned(reader)));
  return row?.count ?? 0;
}

/** The most urgent case nobody holds that an officer may still decide. */
export async function findNextCase(
  db: Queries,
  reader: QueueReader,
  except: string,
  stages: readonly CaseStage[],
) {
  const [row] = await db
    .select({ id: cases.id })
    .from(cases)
    .innerJoin(acts, eq(acts.id, cases.id))
    .where(
      and(
        inView("open", reader),
        unconcerned(reader),
        ne(cases.id, except),
        or(isNull(cases.claimedUntil), lte(cases.claimedUntil, reader.now)),
        or(...stages.map((stage) => eq(cases.stage, stage))),
        sql`not exists (select 1 from ${caseDecisions} where ${caseDecisions.caseId} = ${cases.id} and ${caseDecisions.officerId} = ${reader.userId} and ${caseDecisions.stage} <> ${cases.stage})`,
      ),
    )
    .orderBy(asc(cases.dueAt), asc(cases.id))
    .limit(1);
  return row;
}
