import {
  and,
  asc,
  desc,
  eq,
  inArray,
  isNotNull,
  isNull,
  lte,
  ne,
  notInArray,
  or,
  sql,
  type SQL,
} from "drizzle-orm";
import type { DeskView } from "../../app/domain/request/model";
import { actTime } from "../../app/domain/lifecycle/request";
import type { Queries, Tx } from "../client.server";
import { userRoles, users } from "../schema/account.server";
import { requestPools, requests } from "../schema/request.server";

/** Whose desk it is: requests of one's own participants are not on it. */
export interface RequestDeskReader {
  readonly userId: string;
  readonly participantIds: readonly string[];
  readonly now: number;
}

const isDue = (now: number) =>
  and(
    eq(requests.status, "open"),
    lte(requests.statusSince, now - actTime),
    or(isNull(requests.actedAt), lte(requests.actedAt, now - actTime)),
  );

function within(
  view: DeskView,
  { userId, now }: RequestDeskReader,
): SQL | undefined {
  switch (view) {
    case "screening":
      return inArray(requests.status, ["received", "screening"]);
    case "mine":
      return and(
        eq(requests.officerId, userId),
        inArray(requests.status, [
          ...(["received", "screening", "clarification", "open"] as const),
          ...(["partly_matched", "matched", "in_delivery", "unmet"] as const),
        ]),
      );
    case "must_act":
      return isDue(now);
    case "open":
      return inArray(requests.status, ["open", "partly_matched"]);
    case "waiting":
      return inArray(requests.status, ["submitted", "clarification"]);
    case "unmet":
      return eq(requests.status, "unmet");
    case "over":
      return and(
        isNotNull(requests.number),
        inArray(requests.status, [
          ...(["matched", "in_delivery", "fulfilled"] as const),
          ...(["partly_fulfilled", "ineligible", "withdrawn"] as const),
          ...(["expired", "returned"] as const),
        ]),
      );
  }
}

const inView = (view: DeskView, reader: RequestDeskReader) =>
  and(
    within(view, reader),
    reader.participantIds.length === 0
      ? undefined
      : notInArray(requests.participantId, [...reader.participantIds]),
  );

/**
 * One page of a view: first what must be acted on, then the least time left;
 * without a clock, the newest change.
 */
export const listRequestDesk = (
  db: Queries,
  view: DeskView,
  reader: RequestDeskReader,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) =>
  db
    .select({ request: requests, officer: users.name })
    .from(requests)
    .leftJoin(users, eq(users.id, requests.officerId))
    .where(inView(view, reader))
    .orderBy(
      asc(sql`case when ${isDue(reader.now)} then 0 else 1 end`),
      asc(sql`case when ${requests.dueAt} is null then 1 else 0 end`),
      asc(requests.dueAt),
      desc(requests.statusSince),
      asc(requests.id),
    )
    .limit(limit)
    .offset(offset);

export async function countRequestDesk(
  db: Queries,
  view: DeskView,
  reader: RequestDeskReader,
): Promise<number> {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(requests)
    .where(inView(view, reader));
  return row?.count ?? 0;
}

/** People of the secretariat with a role, for letters and for lists. */
export const listOfficers = (
  db: Queries,
  role: "matching_officer" | "registrar" | "thematic_editor",
) =>
  db
    .selectDistinct({ id: users.id, name: users.name })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(eq(userRoles.role, role), isNull(users.disabledAt)))
    .orderBy(asc(users.name), asc(users.id));

/** Other requests that look for partners, for pooling. */
export const listSeeking = (db: Queries, exceptId: string, limit: number) =>
  db
    .select()
    .from(requests)
    .where(
      and(
        inArray(requests.status, ["open", "partly_matched"]),
        ne(requests.id, exceptId),
      ),
    )
    .orderBy(asc(requests.openedAt), asc(requests.id))
    .limit(limit);

export type PoolRow = typeof requestPools.$inferSelect;

export async function findPool(db: Queries, id: string) {
  const [row] = await db
    .select()
    .from(requestPools)
    .where(eq(requestPools.id, id));
  return row;
}

export async function insertPool(tx: Tx, row: PoolRow): Promise<void> {
  await tx.insert(requestPools).values(row);
}

/** Pools that are not ended, the newest first. */
export const listPools = (db: Queries, limit: number) =>
  db
    .select()
    .from(requestPools)
    .where(isNull(requestPools.endedAt))
    .orderBy(desc(requestPools.at))
    .limit(limit);

/** Requests brought together in a pool. */
export const listPooled = (db: Queries, poolId: string) =>
  db
    .select()
    .from(requests)
    .where(eq(requests.poolId, poolId))
    .orderBy(asc(requests.number));
