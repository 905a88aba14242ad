import type { Context } from "../../context.server";
import { forbidden } from "../kernel/errors";
import { assertMay } from "../permissions/authorize";

/**
 * The person whose follows and notices are meant: always the actor's own.
 * @throws DomainError 401 without a session, 403 before the address is confirmed
 */
export function requireReader({ actor }: Pick<Context, "actor">): string {
  assertMay(actor, "follow.manage");
  if (actor.kind !== "user") throw forbidden();
  return actor.userId;
}
