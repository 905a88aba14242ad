import type { Context } from "../../context.server";
import { DomainError } from "../kernel/errors";
import { authorize } from "../permissions/authorize";

/**
 * The officer who acts on a round, if the table of permissions lets them.
 * @throws DomainError 401 or 403
 */
export function officerWho(
  { actor }: Pick<Context, "actor">,
  permission: "round.manage" | "round.publish",
): string {
  authorize(actor, permission, undefined);
  if (actor.kind !== "user")
    throw new DomainError("unauthenticated", "permission.error.sign-in");
  return actor.userId;
}
