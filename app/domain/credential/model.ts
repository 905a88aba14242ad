import type { ActStatus } from "../act/model";
import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";

/** Both purposes of status lists that a credential has a place in. */
export const statusPurposes = ["revocation", "suspension"] as const;
export type StatusPurpose = (typeof statusPurposes)[number];

/** States that end what a credential says for good; nothing leads back from them. */
const ended = [
  "withdrawal_notified",
  "withdrawn",
  "removed_for_cause",
  "amended",
  "succeeded",
] as const satisfies readonly ActStatus[];

/** The states in which a list has the bit of an act set. */
export const statusesOf: Readonly<Record<StatusPurpose, readonly ActStatus[]>> =
  { revocation: ended, suspension: ["suspended"] };

/** Whether a certificate and a credential can be had for an act: it is in force, counted or dormant. */
export const isCertified = (status: ActStatus): boolean =>
  status === "published" ||
  status === "due" ||
  status === "overdue" ||
  status === "dormant";

/** What the check page answers. */
export const checkOutcomes = [
  "valid",
  "changed",
  "suspended",
  "withdrawn",
  "removed",
  "altered",
  "foreign",
  "expired",
  "unknown",
] as const;
export type CheckOutcome = (typeof checkOutcomes)[number];

/** How an act stands, as far as a credential of it is concerned. */
export function standingOf(
  status: ActStatus,
): Extract<
  CheckOutcome,
  "valid" | "changed" | "suspended" | "withdrawn" | "removed"
> {
  if (status === "suspended") return "suspended";
  if (status === "removed_for_cause") return "removed";
  if (status === "withdrawn" || status === "withdrawal_notified")
    return "withdrawn";
  return isCertified(status) ? "valid" : "changed";
}

/** What can be wrong with a text that is said to be a credential of ours. */
export const credentialProblems = [
  "too-long",
  "not-a-credential",
  "foreign-issuer",
  "unknown-key",
  "wrong-algorithm",
  "signature-wrong",
  "malformed",
  "not-yet-valid",
  "expired",
  "status-wrong",
] as const;
export type CredentialProblemCode = (typeof credentialProblems)[number];

/** A credential is not what it must be. */
export class CredentialProblem extends Error {
  constructor(
    readonly code: CredentialProblemCode,
    /** For `expired`: since when. */
    readonly at: Instant | null = null,
  ) {
    super(code);
    this.name = "CredentialProblem";
  }
}

/** One leaf of the register's log that tells of an act. */
export interface LoggedEntry {
  readonly position: number;
  /** SHA-256 of the leaf by RFC 6962, in base64. */
  readonly hash: string;
  readonly event: string;
  readonly at: Instant;
}

/** A public key of ours that credentials are checked with. */
export interface IssuerKey {
  /** The thumbprint of the key as JWK. Source: RFC 7638. */
  readonly id: string;
  /** 32 bytes in base64url. */
  readonly x: string;
}

export type Names = readonly TaggedText[];
