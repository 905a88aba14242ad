import {
  and,
  asc,
  eq,
  gte,
  inArray,
  isNotNull,
  lt,
  lte,
  notExists,
  sql,
} from "drizzle-orm";
import type { RequestStatus } from "../../app/domain/exchange/model";
import type { Queries } from "../client.server";
import { requestEvents, requests } from "../schema/request.server";

const ids = (db: Queries) => db.select({ id: requests.id }).from(requests);

/** Since when its clock runs: since the request came into its state, or an officer acted on it. */
const clockStart = sql`case when coalesce(${requests.actedAt}, 0) > ${requests.statusSince} then ${requests.actedAt} else ${requests.statusSince} end`;

/** No such event since its clock runs. */
const notYet = (db: Queries, event: string) =>
  notExists(
    db
      .select({ id: requestEvents.id })
      .from(requestEvents)
      .where(
        and(
          eq(requestEvents.requestId, requests.id),
          eq(requestEvents.event, event),
          gte(requestEvents.at, clockStart),
        ),
      ),
  );

/** Requests whose clock in some states ran out by an instant, and nobody was told of it yet. */
export const listRunOut = (
  db: Queries,
  states: readonly RequestStatus[],
  by: number,
  event: string,
  limit: number,
) =>
  ids(db)
    .where(
      and(
        inArray(requests.status, [...states]),
        lte(requests.dueAt, by),
        notYet(db, event),
      ),
    )
    .orderBy(asc(requests.dueAt))
    .limit(limit);

/** Open ones that had told of the end of the answers' time and have reached the next limit. */
export const listToAct = (
  db: Queries,
  now: number,
  told: string,
  event: string,
  limit: number,
) =>
  ids(db)
    .where(
      and(
        eq(requests.status, "open"),
        lte(requests.dueAt, now),
        notYet(db, event),
        sql`not (${notYet(db, told)})`,
      ),
    )
    .orderBy(asc(requests.dueAt))
    .limit(limit);

/** A clock that ran out, was told of, and still waits. */
export interface Unanswered {
  readonly states: readonly RequestStatus[];
  /** The event of the first telling; then that of each one after it. */
  readonly events: readonly string[];
  readonly now: number;
  /** Told last before this instant. */
  readonly before: number;
}

/** Requests somebody was told of and nobody acted on, with when they were told last. */
export function listUnanswered(
  db: Queries,
  { states, events, now, before }: Unanswered,
  limit: number,
) {
  const toldAt = sql<number>`max(${requestEvents.at})`.mapWith(Number);
  return db
    .select({ id: requests.id, toldAt })
    .from(requests)
    .innerJoin(
      requestEvents,
      and(
        eq(requestEvents.requestId, requests.id),
        inArray(requestEvents.event, [...events]),
        gte(requestEvents.at, clockStart),
      ),
    )
    .where(and(inArray(requests.status, [...states]), lte(requests.dueAt, now)))
    .groupBy(requests.id)
    .having(lt(toldAt, before))
    .orderBy(asc(requests.dueAt), asc(requests.id))
    .limit(limit);
}

/** Requests whose clock in a state ran out. */
export const listDue = (
  db: Queries,
  status: RequestStatus,
  now: number,
  limit: number,
) =>
  ids(db)
    .where(and(eq(requests.status, status), lte(requests.dueAt, now)))
    .orderBy(asc(requests.dueAt))
    .limit(limit);

/** Texts nobody has changed since an instant. */
export const listIdleRequests = (
  db: Queries,
  before: number,
  event: string | null,
  limit: number,
) =>
  ids(db)
    .where(
      and(
        inArray(requests.status, ["draft", "returned"]),
        lte(requests.updatedAt, before),
        event === null
          ? undefined
          : notExists(
              db
                .select({ id: requestEvents.id })
                .from(requestEvents)
                .where(
                  and(
                    eq(requestEvents.requestId, requests.id),
                    eq(requestEvents.event, event),
                    gte(requestEvents.at, requests.updatedAt),
                  ),
                ),
            ),
      ),
    )
    .orderBy(asc(requests.updatedAt))
    .limit(limit);

/** Requests that look for help whose last day to begin is over. */
export const listTooLate = (db: Queries, today: string, limit: number) => {
  const last = sql`${requests.content}->'start'->>'to'`;
  return ids(db)
    .where(
      and(
        inArray(requests.status, ["open", "unmet"]),
        isNotNull(requests.openedAt),
        sql`${last} <> ''`,
        sql`${last} < ${today}`,
      ),
    )
    .orderBy(asc(requests.openedAt))
    .limit(limit);
};
