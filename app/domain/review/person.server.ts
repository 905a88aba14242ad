import type { Context } from "../../context.server";
import { DomainError } from "../kernel/errors";
import type { User } from "../permissions/actor";

/** The person who acts. @throws DomainError 401 without a session */
export function personOf({ actor }: Pick<Context, "actor">): User {
  if (actor.kind === "user") return actor;
  throw new DomainError("unauthenticated", "permission.error.sign-in");
}
