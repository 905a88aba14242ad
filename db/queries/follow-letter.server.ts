import {
  and,
  asc,
  eq,
  gt,
  isNotNull,
  isNull,
  lt,
  lte,
  notExists,
  sql,
} from "drizzle-orm";
import type { DueLetters } from "../../app/domain/follow/periods";
import type { Queries, Tx } from "../client.server";
import { users } from "../schema/account.server";
import { followLetters, notices } from "../schema/follow.server";

export type FollowLetterRow = typeof followLetters.$inferSelect;

/** The letters a person has had that rule out another. */
const hadAlready = ({ frequency, period, since }: DueLetters) =>
  and(
    eq(followLetters.frequency, frequency),
    period === null
      ? gt(followLetters.createdAt, since)
      : eq(followLetters.period, period),
  );

/** People whose notices wait for a letter that is due, after a person. */
export const listDueReaders = (
  db: Queries,
  due: DueLetters,
  after: string,
  limit: number,
) =>
  db
    .selectDistinct({ userId: notices.userId })
    .from(notices)
    .where(
      and(
        eq(notices.mail, due.frequency),
        lt(notices.createdAt, due.before),
        isNull(notices.deletedAt),
        gt(notices.userId, after),
        notExists(
          db
            .select({ one: sql`1` })
            .from(followLetters)
            .where(
              and(eq(followLetters.userId, notices.userId), hadAlready(due)),
            ),
        ),
      ),
    )
    .orderBy(asc(notices.userId))
    .limit(limit);

/** Whether a person has had the letter that is due. */
export async function hasLetter(
  db: Queries,
  userId: string,
  due: DueLetters,
): Promise<boolean> {
  const [row] = await db
    .select({ id: followLetters.id })
    .from(followLetters)
    .where(and(eq(followLetters.userId, userId), hadAlready(due)))
    .limit(1);
  return row !== undefined;
}

/** Keeps a letter; false where the person has one for the period. */
export async function insertFollowLetter(
  tx: Tx,
  row: FollowLetterRow,
): Promise<boolean> {
  const made = await tx
    .insert(followLetters)
    .values(row)
    .onConflictDoNothing()
    .returning({ id: followLetters.id });
  return made.length === 1;
}

export async function findFollowLetter(db: Queries, tokenHash: string) {
  const [row] = await db
    .select()
    .from(followLetters)
    .where(eq(followLetters.tokenHash, tokenHash));
  return row;
}

/** Where to write to a person; undefined where nothing may be sent. */
export async function findMailReader(db: Queries, userId: string) {
  const [row] = await db
    .select({ email: users.email, name: users.name, locale: users.locale })
    .from(users)
    .where(
      and(
        eq(users.id, userId),
        isNull(users.disabledAt),
        isNotNull(users.emailVerifiedAt),
      ),
    );
  return row;
}

export async function deleteFollowLettersOf(
  tx: Tx,
  userId: string,
): Promise<void> {
  await tx.delete(followLetters).where(eq(followLetters.userId, userId));
}

/** Forgets letters made up to an instant; their links end with them. */
export async function purgeFollowLetters(tx: Tx, until: number): Promise<void> {
  await tx.delete(followLetters).where(lte(followLetters.createdAt, until));
}
