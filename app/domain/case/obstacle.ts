import { DomainError } from "../kernel/errors";
import type { Actor } from "../permissions/actor";
import { authorize } from "../permissions/authorize";
import type { Permission } from "../permissions/policy";
import type { CaseSubject } from "../permissions/subjects";

type CasePermission = Extract<Permission, `case.${string}`>;

/**
 * What keeps an actor from doing something with a case, as the full message key
 * that the refusal would carry; null when nothing does. Pages say it in advance
 * instead of showing a button that only refuses.
 */
export function obstacleTo(
  actor: Actor,
  permission: Exclude<CasePermission, "case.list">,
  subject: CaseSubject,
): string | null {
  try {
    authorize(actor, permission, subject);
    return null;
  } catch (error) {
    if (error instanceof DomainError) return error.code;
    throw error;
  }
}
