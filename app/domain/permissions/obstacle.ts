import { DomainError } from "../kernel/errors";
import type { Actor } from "./actor";
import { authorize, type SubjectOf } from "./authorize";
import type { Permission } from "./policy";

/**
 * What keeps an actor from doing something with an object, as the full message
 * key that the refusal would carry; null when nothing does. Pages say it in
 * advance instead of showing a button that only refuses.
 */
export function obstacleOf<P extends Permission>(
  actor: Actor,
  permission: P,
  subject: SubjectOf<P>,
): string | null {
  try {
    authorize(actor, permission, subject);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
