import { and, asc, eq, inArray, or, sql } from "drizzle-orm";
import type { SecretariatRole } from "../../app/domain/permissions/actor";
import type { Queries, Tx } from "../client.server";
import { memberships, userRoles, users } from "../schema/account.server";

export interface UserFilter {
  /** Part of a name or address, in any case. */
  readonly text?: string | undefined;
  readonly role?: SecretariatRole | undefined;
}

const escapeLike = (text: string) => text.replace(/[\\%_]/g, "\\$&");

/** Lower-casing in SQL knows ASCII only on SQLite, so both forms are asked for. */
function fits({ text, role }: UserFilter) {
  const part = text === undefined ? undefined : `%${escapeLike(text)}%`;
  return and(
    part === undefined
      ? undefined
      : or(
          sql`${users.emailKey} like ${part.toLowerCase()} escape '\\'`,
          sql`lower(${users.name}) like ${part.toLowerCase()} escape '\\'`,
          sql`${users.name} like ${part} escape '\\'`,
        ),
    role === undefined
      ? undefined
      : inArray(
          users.id,
          sql`(select ${userRoles.userId} from ${userRoles} where ${userRoles.role} = ${role})`,
        ),
  );
}

/** People by name. */
export const listUsers = (
  db: Queries,
  filter: UserFilter,
  { limit, offset }: { readonly limit: number; readonly offset: number },
) =>
  db
    .select({
      id: users.id,
      name: users.name,
      email: users.email,
      emailVerifiedAt: users.emailVerifiedAt,
      disabledAt: users.disabledAt,
      createdAt: users.createdAt,
    })
    .from(users)
    .where(fits(filter))
    .orderBy(asc(users.name), asc(users.id))
    .limit(limit)
    .offset(offset);

export async function countUsers(db: Queries, filter: UserFilter) {
  const [row] = await db
    .select({ count: sql<number>`count(*)` })
    .from(users)
    .where(fits(filter));
  return row?.count ?? 0;
}

/** Secretariat roles of several people. */
export const listRolesOf = (db: Queries, userIds: readonly string[]) =>
  userIds.length === 0
    ? Promise.resolve([])
    : db
        .select({ userId: userRoles.userId, role: userRoles.role })
        .from(userRoles)
        .where(inArray(userRoles.userId, [...userIds]));

/** Participants a person belongs to. */
export const listMembershipsOf = (db: Queries, userId: string) =>
  db
    .select({
      participantId: memberships.participantId,
      role: memberships.role,
    })
    .from(memberships)
    .where(eq(memberships.userId, userId));

export async function deleteUserRole(
  tx: Tx,
  userId: string,
  role: SecretariatRole,
): Promise<void> {
  await tx
    .delete(userRoles)
    .where(and(eq(userRoles.userId, userId), eq(userRoles.role, role)));
}
