import type { Actor } from "../permissions/actor";
import { obstacleOf } from "../permissions/obstacle";
import type { Permission } from "../permissions/policy";
import type { CaseSubject } from "../permissions/subjects";

type CasePermission = Extract<Permission, `case.${string}`>;

/** What keeps an actor from doing something with a case; null when nothing does. */
export const obstacleTo = (
  actor: Actor,
  permission: Exclude<CasePermission, "case.list">,
  subject: CaseSubject,
): string | null => obstacleOf(actor, permission, subject);
