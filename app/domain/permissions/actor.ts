import type { Instant } from "../kernel/clock";

/** Roles in the secretariat. A person may hold several. */
export const secretariatRoles = [
  "reviewer",
  "registrar",
  "thematic_editor",
  "matching_officer",
  "translator",
  "auditor",
  "administrator",
] as const;
export type SecretariatRole = (typeof secretariatRoles)[number];

/** Roles of a person in a participant, strongest first. */
export const membershipRoles = ["owner", "editor", "viewer"] as const;
export type MembershipRole = (typeof membershipRoles)[number];

export interface Membership {
  readonly participantId: string;
  readonly role: MembershipRole;
}

/** Who asks. Made from the session once a request; never from anything the client says. */
export type Actor =
  | { readonly kind: "anonymous" }
  | {
      readonly kind: "user";
      readonly userId: string;
      readonly email: string;
      readonly name: string;
      readonly sessionId: string;
      readonly emailVerified: boolean;
      /** Empty until this session has passed its second factor. */
      readonly roles: readonly SecretariatRole[];
      readonly memberships: readonly Membership[];
      /** When this session last proved who it is (password and second factor). */
      readonly provedAt: Instant;
    };

export type User = Extract<Actor, { kind: "user" }>;

export const anonymous: Actor = { kind: "anonymous" };
