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
