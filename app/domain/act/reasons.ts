/** Why the secretariat sends an act back to be mended. Public to its owner only. */
export const returnReasons = [
  "evidence_missing",
  "evidence_unreadable",
  "evidence_mismatch",
  "signatory_unclear",
  "authority_not_shown",
  "identity_not_shown",
  "commitments_unclear",
  "dates_wrong",
  "wrong_type",
  "other",
] as const;
export type ReturnReason = (typeof returnReasons)[number];

/** Why an act is refused for good. Never published (domain.md: "private"). */
export const rejectionReasons = [
  "not_authorized",
  "identity_refuted",
  "duplicate",
  "out_of_scope",
  "false_document",
  "no_answer",
  "other",
] as const;
export type RejectionReason = (typeof rejectionReasons)[number];

/** What a question to the owner is about. The clock stops until it is answered. */
export const clarificationReasons = [
  "identity",
  "authority",
  "document",
  "wording",
  "dates",
  "covered_entities",
  "other",
] as const;
export type ClarificationReason = (typeof clarificationReasons)[number];

/** Why a participant leaves. Published with the withdrawal. */
export const withdrawalReasons = [
  "policy_change",
  "commitments_not_kept",
  "organization_ended",
  "made_in_error",
  "not_stated",
] as const;
export type WithdrawalReason = (typeof withdrawalReasons)[number];

/** Why an act on the register is set aside for a while. Published. */
export const suspensionReasons = ["challenge", "counterparty_denies"] as const;
export type SuspensionReason = (typeof suspensionReasons)[number];

/** Why a suspended act stands again. Published. */
export const restorationReasons = [
  "challenge_dismissed",
  "details_corrected",
  "counterparty_confirms",
] as const;
export type RestorationReason = (typeof restorationReasons)[number];

/** Why an act is taken off the register for good. Published. */
export const removalReasons = [
  "not_signed",
  "not_authorized",
  "wrong_identity",
  "no_longer_exists",
  "false_document",
] as const;
export type RemovalReason = (typeof removalReasons)[number];
