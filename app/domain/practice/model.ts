/**
 * Codes of the best-practice library. Labels: message area `practice`,
 * `<list>.<code>` with the names given beside each list.
 */

/** Where the text that is being worked on stands. Labels: `stage.<code>`. */
export const practiceStages = [
  "draft",
  "submitted",
  "cleared",
  "in_review",
  "revision_requested",
  "approved",
  /** Nothing is being worked on: the newest text is public, or none will be. */
  "settled",
  "returned",
  "declined",
  "withdrawn",
  "discarded",
] as const;
export type PracticeStage = (typeof practiceStages)[number];

/** How the public sees a practice that was published once. Labels: `standing.<code>`. */
export const practiceStandings = [
  "unpublished",
  "published",
  "update_due",
  "suspended",
  "archived",
  "withdrawn",
] as const;
export type PracticeStanding = (typeof practiceStandings)[number];

/** Labels: `evidence.<code>`. Source: domain.md, pillar 2. */
export const evidenceLevels = ["E0", "E1", "E2", "E3", "E4"] as const;
export type EvidenceLevel = (typeof evidenceLevels)[number];

/** Labels: `label.<code>`; never "best". */
export const practiceLabels = ["listed", "promising", "good"] as const;
export type PracticeLabel = (typeof practiceLabels)[number];

/** Labels: `tradition.<code>`. */
export const legalTraditions = [
  "civil_law",
  "common_law",
  "islamic_law",
  "customary_law",
  "mixed",
] as const;
export type LegalTradition = (typeof legalTraditions)[number];

/** Labels: `government-level.<code>`. */
export const governmentLevels = [
  "international",
  "regional",
  "national",
  "subnational",
  "local",
] as const;
export type GovernmentLevel = (typeof governmentLevels)[number];

/** Labels: `instrument.<code>`. */
export const instrumentTypes = [
  "law",
  "regulation",
  "guideline",
  "standard",
  "model_contract",
  "certification",
  "agreement",
  "institution",
  "programme",
  "tool",
  "training",
] as const;
export type InstrumentType = (typeof instrumentTypes)[number];

/** Labels: `data-category.<code>`. */
export const dataCategories = [
  "personal",
  "non_personal",
  "important",
] as const;
export type DataCategory = (typeof dataCategories)[number];

/** Labels: `mechanism.<code>`. */
export const transferMechanisms = [
  "adequacy",
  "standard_contract",
  "corporate_rules",
  "certification",
  "security_assessment",
  "negative_list",
  "consent",
  "agreement",
  "none",
] as const;
export type TransferMechanism = (typeof transferMechanisms)[number];

/** Cost in US dollars. Labels: `cost.<code>`. */
export const costBands = [
  "under_10k",
  "under_100k",
  "under_1m",
  "under_10m",
  "over_10m",
] as const;
export type CostBand = (typeof costBands)[number];

/** Full-time staff. Labels: `staffing.<code>`. */
export const staffingBands = [
  "under_2",
  "under_5",
  "under_20",
  "over_20",
] as const;
export type StaffingBand = (typeof staffingBands)[number];

/** Time to implement. Labels: `duration.<code>`. */
export const durationBands = [
  "under_6_months",
  "under_1_year",
  "under_2_years",
  "over_2_years",
] as const;
export type DurationBand = (typeof durationBands)[number];

/** Licences a write-up may be under: SPDX identifiers, shown as they are. */
export const practiceLicences = [
  "CC-BY-4.0",
  "CC-BY-SA-4.0",
  "CC0-1.0",
] as const;
export type PracticeLicence = (typeof practiceLicences)[number];

/** How a practice came to somebody else. Labels: `adoption.<code>`. */
export const adoptionKinds = ["adopted", "adapted"] as const;
export type AdoptionKind = (typeof adoptionKinds)[number];

/** Who made a translation. Labels: `origin.<code>`. */
export const textOrigins = ["human", "machine", "official"] as const;
export type TextOrigin = (typeof textOrigins)[number];

/** Where an invitation to review stands. Labels: `review-status.<code>`. */
export const reviewStatuses = [
  "invited",
  "accepted",
  "submitted",
  "declined",
  "lapsed",
  "replaced",
  /** The reviewer turned out not to be independent; it no longer counts. */
  "void",
] as const;
export type ReviewStatus = (typeof reviewStatuses)[number];

/** What a reviewer advises. Labels: `advice.<code>`. */
export const adviceCodes = ["publish", "revise", "decline"] as const;
export type Advice = (typeof adviceCodes)[number];

/** Where a state's right of reply stands. Labels: `reply-status.<code>`. */
export const replyStatuses = ["open", "given", "waived", "lapsed"] as const;
export type ReplyStatus = (typeof replyStatuses)[number];

/** Where an adoption record stands. Labels: `adoption-status.<code>`. */
export const adoptionStatuses = [
  "draft",
  "published",
  "struck",
  "withdrawn",
] as const;
export type AdoptionStatus = (typeof adoptionStatuses)[number];
