import {
  findUser,
  type UserRow,
} from "../../../db/queries/account-user.server";
import type { Queries } from "../../../db/client.server";
import type { Context } from "../../context.server";
import { conflict, forbidden, notFound } from "../kernel/errors";
import type { User } from "../permissions/actor";
import { assertMay, needsStepUp } from "../permissions/authorize";

/**
 * The person who changes their own account.
 * @throws DomainError 401 without a session, 403 when the permission asks for a
 * proof of identity that is too old.
 */
export function requireSelf(
  { actor, now }: Pick<Context, "actor" | "now">,
  permission: "account.manage_self" | "account.manage_keys",
): User {
  assertMay(actor, permission);
  if (actor.kind !== "user") throw forbidden();
  if (needsStepUp(actor, permission, now)) {
    throw forbidden("account.error.prove-again");
  }
  return actor;
}

/**
 * The keys of a demonstration's account are everybody's: one visitor must not
 * lock out the others.
 * @throws DomainError 409
 */
export function assertOwnKeys(user: Pick<UserRow, "demo">): void {
  if (user.demo) throw conflict("account.error.shared-account");
}

/** One person's row. @throws DomainError 404 */
export async function getUser(db: Queries, id: string): Promise<UserRow> {
  const user = await findUser(db, id);
  if (!user) throw notFound();
  return user;
}
