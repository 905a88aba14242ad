import { and, asc, count, eq, gt, inArray, or } from "drizzle-orm";
import type { FollowKind, SearchKind } from "../../app/domain/follow/model";
import type { Queries, Tx } from "../client.server";
import { follows } from "../schema/follow.server";

export type FollowRow = typeof follows.$inferSelect;

/** Keeps a new follow; false where the person follows it already. */
export async function insertFollow(tx: Tx, row: FollowRow): Promise<boolean> {
  const made = await tx
    .insert(follows)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: follows.id });
  return made.length === 1;
}

export async function countFollows(
  db: Queries,
  userId: string,
): Promise<number> {
  const [row] = await db
    .select({ rows: count() })
    .from(follows)
    .where(eq(follows.userId, userId));
  return row?.rows ?? 0;
}

/** Whether anybody follows anything. */
export async function hasFollows(db: Queries): Promise<boolean> {
  const rows = await db.select({ id: follows.id }).from(follows).limit(1);
  return rows.length > 0;
}

/** What a person follows, first followed first. */
export const listFollows = (db: Queries, userId: string) =>
  db
    .select()
    .from(follows)
    .where(eq(follows.userId, userId))
    .orderBy(asc(follows.id));

/** What a person follows of one kind. */
export async function listTargets(
  db: Queries,
  userId: string,
  kind: FollowKind,
): Promise<string[]> {
  const rows = await db
    .select({ target: follows.target })
    .from(follows)
    .where(and(eq(follows.userId, userId), eq(follows.kind, kind)));
  return rows.map(({ target }) => target);
}

/** A person's own follow, by its id. */
export async function findFollow(db: Queries, userId: string, id: string) {
  const [row] = await db
    .select()
    .from(follows)
    .where(and(eq(follows.id, id), eq(follows.userId, userId)));
  return row;
}

export async function updateFollows(
  tx: Tx,
  userId: string,
  ids: readonly string[],
  change: Partial<Pick<FollowRow, "frequency">>,
): Promise<void> {
  await tx
    .update(follows)
    .set(change)
    .where(and(eq(follows.userId, userId), inArray(follows.id, [...ids])));
}

export async function deleteFollow(
  tx: Tx,
  userId: string,
  id: string,
): Promise<boolean> {
  const gone = await tx
    .delete(follows)
    .where(and(eq(follows.userId, userId), eq(follows.id, id)))
    .returning({ id: follows.id });
  return gone.length === 1;
}

/** Every search of a kind that somebody follows, once each, after one of them. */
export const listFollowedSearches = (
  db: Queries,
  kind: SearchKind,
  after: string,
  limit: number,
) =>
  db
    .selectDistinct({ target: follows.target, query: follows.query })
    .from(follows)
    .where(and(eq(follows.kind, kind), gt(follows.target, after)))
    .orderBy(asc(follows.target))
    .limit(limit);

/** Things that may be followed, by kind. */
export type Targets = Readonly<Record<FollowKind, readonly string[]>>;

/** Who follows any of some things, by person, after a person. */
export function listFollowersOf(
  db: Queries,
  targets: Targets,
  afterUser: string,
  limit: number,
) {
  const any = (Object.keys(targets) as FollowKind[])
    .filter((kind) => targets[kind].length > 0)
    .map((kind) =>
      and(eq(follows.kind, kind), inArray(follows.target, [...targets[kind]])),
    );
  return db
    .select()
    .from(follows)
    .where(and(gt(follows.userId, afterUser), or(...any)))
    .orderBy(asc(follows.userId), asc(follows.id))
    .limit(limit);
}

export async function deleteFollowsOf(tx: Tx, userId: string): Promise<void> {
  await tx.delete(follows).where(eq(follows.userId, userId));
}
