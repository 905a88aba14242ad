import type { Advice } from "./model";

/** Pass or fail; one failure excludes. Labels: `exclusion.<code>`. */
export const exclusionCriteria = [
  "in_scope",
  "implemented",
  "lawful",
  "no_personal_data",
  "sources_given",
] as const;
export type ExclusionCriterion = (typeof exclusionCriteria)[number];

/** 0-4 each; the label comes of these. Labels: `criterion.<code>`. */
export const coreCriteria = [
  "results",
  "proportionality",
  "safeguards",
] as const;
export type CoreCriterion = (typeof coreCriteria)[number];

/** 0-4 each; told to readers, not counted in the label. Labels: `criterion.<code>`. */
export const qualifierCriteria = [
  "transferability",
  "sustainability",
  "inclusion",
  "interoperability",
] as const;
export type QualifierCriterion = (typeof qualifierCriteria)[number];

/** What evidence a reviewer found in the text. Labels: `finding.<code>`. */
export const evidenceFindings = [
  "in_force",
  "monitored",
  "independently_assessed",
] as const;
export type EvidenceFinding = (typeof evidenceFindings)[number];

export const topScore = 4;

/** One filled-in review form. Source: domain.md, pillar 2. */
export interface ReviewForm {
  readonly exclusion: Readonly<Record<ExclusionCriterion, boolean>>;
  readonly core: Readonly<Record<CoreCriterion, number>>;
  readonly qualifier: Readonly<Record<QualifierCriterion, number>>;
  readonly evidence: Readonly<Record<EvidenceFinding, boolean>>;
  readonly advice: Advice;
  /** Published with the practice. */
  readonly summary: string;
  /** For the editor alone. */
  readonly confidential: string;
  /** Language of both texts, BCP 47. */
  readonly lang: string;
}
