import {
  membershipRoles,
  secretariatRoles,
} from "../../app/domain/permissions/actor";
import { locales } from "../../app/domain/kernel/localized";
import {
  bool,
  index,
  instant,
  int,
  json,
  oneOf,
  primaryKey,
  table,
  text,
  uniqueIndex,
} from "../columns.server";
import { participants } from "./participant.server";

/** One person. `passwordHash` is empty until a first password was set. */
export const users = table(
  "users",
  {
    id: text().primaryKey(),
    email: text().notNull(),
    /** Case-folded; what makes an address the same. */
    emailKey: text().notNull(),
    name: text().notNull(),
    locale: oneOf(locales).notNull(),
    passwordHash: text(),
    emailVerifiedAt: instant(),
    /** TOTP secret, encrypted at rest; set only after a first right code. */
    totpSecret: text(),
    /** Last time step accepted: a code works once (RFC 6238, section 5.2). */
    totpLastStep: instant(),
    disabledAt: instant(),
    demo: bool().notNull(),
    createdAt: instant().notNull(),
    version: int().notNull(),
  },
  (t) => [uniqueIndex("users_email_key").on(t.emailKey)],
);

export const userRoles = table(
  "user_roles",
  {
    userId: text()
      .notNull()
      .references(() => users.id),
    role: oneOf(secretariatRoles).notNull(),
    grantedBy: text().references(() => users.id),
    grantedAt: instant().notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.role] })],
);

/** Sessions by the SHA-256 of their id; the id itself is only in the cookie. */
export const sessions = table(
  "sessions",
  {
    idHash: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    /** End of life whatever the use. */
    endsAt: instant().notNull(),
    lastSeenAt: instant().notNull(),
    /** When the second factor was passed; empty where none was needed yet. */
    secondFactorAt: instant(),
    provedAt: instant().notNull(),
    userAgent: text().notNull(),
    /** The /24 or /64 the session was opened from, for its owner to recognise. */
    network: text().notNull(),
  },
  (t) => [index("sessions_user").on(t.userId)],
);

export const tokenPurposes = [
  "confirm_email",
  "set_password",
  "change_email",
  "domain_mail",
  "invitation",
  "challenge",
  "co_editor",
] as const;

/** Links sent by mail: 32 random bytes, stored as SHA-256, spent by a POST. */
export const oneTimeTokens = table(
  "one_time_tokens",
  {
    id: text().primaryKey(),
    tokenHash: text().notNull(),
    purpose: oneOf(tokenPurposes).notNull(),
    userId: text().references(() => users.id),
    email: text().notNull(),
    payload: json<Record<string, string>>().notNull(),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    usedAt: instant(),
  },
  (t) => [
    uniqueIndex("one_time_tokens_hash").on(t.tokenHash),
    index("one_time_tokens_user").on(t.userId),
  ],
);

export const recoveryCodes = table(
  "recovery_codes",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    codeHash: text().notNull(),
    usedAt: instant(),
  },
  (t) => [uniqueIndex("recovery_codes_user_code").on(t.userId, t.codeHash)],
);

/** WebAuthn credentials. `id` is the credential id in base64url. */
export const passkeys = table(
  "passkeys",
  {
    id: text().primaryKey(),
    userId: text()
      .notNull()
      .references(() => users.id),
    publicKey: text().notNull(),
    counter: instant().notNull(),
    transports: json<string[]>().notNull(),
    name: text().notNull(),
    createdAt: instant().notNull(),
    lastUsedAt: instant(),
  },
  (t) => [index("passkeys_user").on(t.userId)],
);

/** One waiting WebAuthn ceremony; the id travels in a form field or cookie. */
export const webauthnChallenges = table("webauthn_challenges", {
  id: text().primaryKey(),
  challenge: text().notNull(),
  userId: text().references(() => users.id),
  expiresAt: instant().notNull(),
});

export const memberships = table(
  "memberships",
  {
    userId: text()
      .notNull()
      .references(() => users.id),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    role: oneOf(membershipRoles).notNull(),
    createdAt: instant().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.userId, t.participantId] }),
    index("memberships_participant").on(t.participantId),
  ],
);

/** An invitation to act for a participant; its link is a one-time token. */
export const invitations = table(
  "invitations",
  {
    id: text().primaryKey(),
    participantId: text()
      .notNull()
      .references(() => participants.id),
    email: text().notNull(),
    role: oneOf(membershipRoles).notNull(),
    tokenId: text()
      .notNull()
      .references(() => oneTimeTokens.id),
    invitedBy: text()
      .notNull()
      .references(() => users.id),
    createdAt: instant().notNull(),
    expiresAt: instant().notNull(),
    acceptedAt: instant(),
    revokedAt: instant(),
  },
  (t) => [index("invitations_participant").on(t.participantId)],
);
