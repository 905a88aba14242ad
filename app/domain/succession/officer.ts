import { forbidden } from "../kernel/errors";
import type { Actor } from "../permissions/actor";

/** @throws DomainError 403 for an officer who acts for one of these participants */
export function assertOutside(
  actor: Actor,
  participantIds: readonly string[],
): void {
  const isInside =
    actor.kind === "user" &&
    actor.memberships.some(({ participantId }) =>
      participantIds.includes(participantId),
    );
  if (isInside) throw forbidden("permission.error.own-participant");
}
