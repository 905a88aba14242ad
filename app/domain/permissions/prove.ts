import type { Instant } from "../kernel/clock";
import { forbidden } from "../kernel/errors";
import type { Actor } from "./actor";
import { needsStepUp } from "./authorize";
import type { Permission } from "./policy";

/**
 * Refuses an actor whose last proof of identity is too old for this permission.
 * Operations ask it themselves, so that a page can show the refusal beside what
 * was typed instead of sending its reader away.
 * @throws DomainError 403 `account.error.prove-again`
 */
export function assertProved(
  actor: Actor,
  permission: Permission,
  now: Instant,
): void {
  if (needsStepUp(actor, permission, now)) {
    throw forbidden("account.error.prove-again");
  }
}
