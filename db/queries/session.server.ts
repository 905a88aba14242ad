import { and, eq, isNull, lt, ne, sql } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import {
  memberships,
  passkeys,
  sessions,
  userRoles,
  users,
} from "../schema/account.server";

export type SessionRow = typeof sessions.$inferSelect;

export async function insertSession(tx: Tx, row: SessionRow): Promise<void> {
  await tx.insert(sessions).values(row);
}

/** A session with the person it belongs to; `undefined` where either is gone or disabled. */
export async function findSession(db: Queries, idHash: string) {
  const [row] = await db
    .select({
      session: sessions,
      user: {
        id: users.id,
        email: users.email,
        name: users.name,
        locale: users.locale,
        emailVerifiedAt: users.emailVerifiedAt,
        hasTotp: sql<number>`case when ${users.totpSecret} is null then 0 else 1 end`,
      },
    })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.idHash, idHash), isNull(users.disabledAt)));
  return row;
}

/** What a person may do: secretariat roles, memberships, and whether a passkey exists. */
export async function findRights(db: Queries, userId: string) {
  const roles = await db
    .select({ role: userRoles.role })
    .from(userRoles)
    .where(eq(userRoles.userId, userId));
  const belongs = await db
    .select({
      participantId: memberships.participantId,
      role: memberships.role,
    })
    .from(memberships)
    .where(eq(memberships.userId, userId));
  const keys = await db
    .select({ id: passkeys.id })
    .from(passkeys)
    .where(eq(passkeys.userId, userId))
    .limit(1);
  return {
    roles: roles.map(({ role }) => role),
    memberships: belongs,
    hasPasskey: keys.length > 0,
  };
}

export async function updateSession(
  tx: Tx,
  idHash: string,
  change: Partial<SessionRow>,
): Promise<void> {
  await tx.update(sessions).set(change).where(eq(sessions.idHash, idHash));
}

export async function deleteSession(tx: Tx, idHash: string): Promise<void> {
  await tx.delete(sessions).where(eq(sessions.idHash, idHash));
}

/** Ends all sessions of a person, but the one given. */
export async function deleteSessionsOf(
  tx: Tx,
  userId: string,
  except = "",
): Promise<void> {
  await tx
    .delete(sessions)
    .where(and(eq(sessions.userId, userId), ne(sessions.idHash, except)));
}

export const listSessions = (db: Queries, userId: string) =>
  db.select().from(sessions).where(eq(sessions.userId, userId));

export async function deleteExpiredSessions(
  tx: Tx,
  now: number,
): Promise<void> {
  await tx.delete(sessions).where(lt(sessions.expiresAt, now));
}
