/**
 * States of a claim seen elsewhere. `draft` waits for its second officer and
 * is not public; `promoted` was followed by an act on the register.
 */
export const claimStatuses = [
  "draft",
  "reported",
  "promoted",
  "retracted",
] as const;
export type ClaimStatus = (typeof claimStatuses)[number];

/** Why a claim is taken back. Published with it. */
export const retractionReasons = [
  "source_gone",
  "misread",
  "wrong_party",
  "duplicate",
  "party_denies",
] as const;
export type RetractionReason = (typeof retractionReasons)[number];
