import {
  type Actor,
  anonymous,
  type MembershipRole,
  type SecretariatRole,
  secretariatRoles,
  type User,
} from "../../../app/domain/permissions/actor";
import {
  assignedRoles,
  type Role,
} from "../../../app/domain/permissions/roles";
import type { CaseSubject } from "../../../app/domain/permissions/subjects";

export const ownParticipant = "P1";
export const otherParticipant = "P2";

export const person = (parts: Partial<User> = {}): User => ({
  kind: "user",
  userId: "U1",
  email: "someone@example.org",
  name: "Someone",
  sessionId: "S1",
  emailVerified: true,
  roles: [],
  memberships: [],
  provedAt: 0,
  ...parts,
});

const isSecretariat = (role: Role): role is SecretariatRole =>
  secretariatRoles.some((one) => one === role);

/** The plainest actor who holds a role, members in `ownParticipant`. */
export function actorWith(role: Role, participantId = ownParticipant): Actor {
  if (role === "anyone") return anonymous;
  if (role === "signed_in") return person({ emailVerified: false });
  if (role === "verified") return person();
  if (isSecretariat(role)) return person({ roles: [role] });
  // Who holds these, the object says.
  if (assignedRoles.some((one) => one === role)) return person();
  const membership = role as MembershipRole;
  return person({ memberships: [{ participantId, role: membership }] });
}

/** A case nothing speaks against: received, claimed by U1, written by another. */
export const openCase = (parts: Partial<CaseSubject> = {}): CaseSubject => ({
  participantId: ownParticipant,
  status: "identity_check",
  authorId: "AUTHOR",
  receivedAt: 1,
  stage: "identity",
  claimedBy: "U1",
  decisions: [],
  ...parts,
});
