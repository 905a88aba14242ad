import {
  type Actor,
  membershipRoles,
  secretariatRoles,
  type SecretariatRole,
} from "./actor";

/** Every role the permission table knows. */
export const roles = [
  "anyone",
  "signed_in",
  /** Signed in, and the e-mail address is confirmed. */
  "verified",
  ...membershipRoles,
  ...secretariatRoles,
] as const;
export type Role = (typeof roles)[number];

const isSecretariatRole = (role: Role): role is SecretariatRole =>
  secretariatRoles.some((one) => one === role);

/**
 * Does the actor hold the role? Membership roles are held in one participant;
 * with `participantId` left out, in any. A role in a participant and one in the
 * secretariat need a confirmed address; secretariat roles count only as far as
 * the session carries them, that is, after its second factor.
 */
export function holdsRole(
  actor: Actor,
  role: Role,
  participantId?: string,
): boolean {
  if (role === "anyone") return true;
  if (actor.kind === "anonymous") return false;
  if (role === "signed_in") return true;
  if (!actor.emailVerified) return false;
  if (role === "verified") return true;
  if (isSecretariatRole(role)) return actor.roles.includes(role);
  return actor.memberships.some(
    (membership) =>
      membership.role === role &&
      (participantId === undefined ||
        membership.participantId === participantId),
  );
}
