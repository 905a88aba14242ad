import {
  type Actor,
  membershipRoles,
  secretariatRoles,
  type SecretariatRole,
} from "./actor";

/** Roles a person is given towards one object; the object itself says who holds them. */
export const assignedRoles = [
  "co_editor",
  /** Clears a practice for its owner: a focal point, or an owner who did not send it. */
  "clearer",
  "peer_reviewer",
  /** Named by letter of a country: speaks for its requests and its capacity. */
  "focal_point",
  /** Owners and editors of the two participants of a match or an engagement. */
  "requester_side",
  "provider_side",
  /** Viewers of either side. */
  "side_viewer",
] as const;
export type AssignedRole = (typeof assignedRoles)[number];

/** Who holds assigned roles towards one object, by user id. */
export type Assigned = Readonly<
  Partial<Record<AssignedRole, readonly string[]>>
>;

const isAssignedRole = (role: Role): role is AssignedRole =>
  assignedRoles.some((one) => one === role);

/** Every role the permission table knows. */
export const roles = [
  "anyone",
  "signed_in",
  /** Signed in, and the e-mail address is confirmed. */
  "verified",
  ...membershipRoles,
  ...secretariatRoles,
  ...assignedRoles,
] as const;
export type Role = (typeof roles)[number];

const isSecretariatRole = (role: Role): role is SecretariatRole =>
  secretariatRoles.some((one) => one === role);

/**
 * Does the actor hold the role? Membership roles are held in one participant;
 * with `participantId` left out, in any. Assigned roles are held towards one
 * object by whom `assigned` names; with no object in question, by anybody. A role in a participant and one in the
 * secretariat need a confirmed address; secretariat roles count only as far as
 * the session carries them, that is, after its second factor.
 */
export function holdsRole(
  actor: Actor,
  role: Role,
  participantId?: string,
  assigned?: Assigned,
): boolean {
  if (role === "anyone") return true;
  if (actor.kind === "anonymous") return false;
  if (role === "signed_in") return true;
  if (!actor.emailVerified) return false;
  if (role === "verified") return true;
  if (isSecretariatRole(role)) return actor.roles.includes(role);
  if (isAssignedRole(role)) {
    return participantId === undefined
      ? true
      : (assigned?.[role]?.includes(actor.userId) ?? false);
  }
  return actor.memberships.some(
    (membership) =>
      membership.role === role &&
      (participantId === undefined ||
        membership.participantId === participantId),
  );
}
