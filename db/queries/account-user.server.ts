import { and, asc, count, eq, isNull, lt, or } from "drizzle-orm";
import type { Queries, Tx } from "../client.server";
import { memberships, userRoles, users } from "../schema/account.server";

export type UserRow = typeof users.$inferSelect;
export type UserRoleRow = typeof userRoles.$inferSelect;

export async function insertUser(tx: Tx, row: UserRow): Promise<void> {
  await tx.insert(users).values(row);
}

export async function insertUserRole(tx: Tx, row: UserRoleRow): Promise<void> {
  await tx.insert(userRoles).values(row);
}

export async function findUser(db: Queries, id: string) {
  const [row] = await db.select().from(users).where(eq(users.id, id));
  return row;
}

export async function findUserByEmail(db: Queries, emailKey: string) {
  const [row] = await db
    .select()
    .from(users)
    .where(eq(users.emailKey, emailKey));
  return row;
}

/** Changes a person if nobody did so since `version` was read. */
export async function updateUser(
  tx: Tx,
  { id, version }: Pick<UserRow, "id" | "version">,
  change: Partial<Omit<UserRow, "id" | "version">>,
): Promise<boolean> {
  const changed = await tx
    .update(users)
    .set({ ...change, version: version + 1 })
    .where(and(eq(users.id, id), eq(users.version, version)))
    .returning({ id: users.id });
  return changed.length === 1;
}

/** Takes a time step of the one-time codes; false when it or a later one was taken. */
export async function takeTotpStep(
  tx: Tx,
  id: string,
  step: number,
): Promise<boolean> {
  const taken = await tx
    .update(users)
    .set({ totpLastStep: step })
    .where(
      and(
        eq(users.id, id),
        or(isNull(users.totpLastStep), lt(users.totpLastStep, step)),
      ),
    )
    .returning({ id: users.id });
  return taken.length === 1;
}

/** Demonstration accounts that hold one of the roles, oldest first. */
export const listDemoOfficers = (db: Queries) =>
  db
    .select({ name: users.name, email: users.email, role: userRoles.role })
    .from(users)
    .innerJoin(userRoles, eq(userRoles.userId, users.id))
    .where(and(eq(users.demo, true), isNull(users.disabledAt)))
    .orderBy(asc(users.id));

/** Some demonstration accounts that act for participants, oldest first. */
export const listDemoMembers = (
  db: Queries,
  role: (typeof memberships.$inferSelect)["role"],
) =>
  db
    .select({ name: users.name, email: users.email, role: memberships.role })
    .from(users)
    .innerJoin(memberships, eq(memberships.userId, users.id))
    .where(
      and(
        eq(users.demo, true),
        isNull(users.disabledAt),
        eq(memberships.role, role),
      ),
    )
    // Once each, however many participants a visitor made with the account.
    .groupBy(users.id, users.name, users.email, memberships.role)
    .orderBy(asc(users.id))
    .limit(6);

export async function countUsers(db: Queries): Promise<number> {
  const [row] = await db.select({ users: count() }).from(users);
  return row?.users ?? 0;
}
