import type { Day } from "../kernel/clock";
import type { TopicCode } from "../reference/model";

/**
 * Codes that requests, offers, matches and engagements share. Labels: message
 * area `exchange`, `<list>.<code>` with the names given beside each list.
 * Source: domain.md, pillar 3.
 */

/** The way help is given. Labels: `modality.<code>`. */
export const modalities = [
  "training",
  "legal_drafting",
  "secondment",
  "peer_exchange",
  "technology",
  "infrastructure",
  "financing",
  "e_learning",
  "study_visit",
] as const;
export type Modality = (typeof modalities)[number];

/**
 * What a country says of itself on a topic: in place, needs time, needs time
 * and support. Labels: `capacity.<code>`.
 */
export const capacityLevels = ["A", "B", "C"] as const;
export type CapacityLevel = (typeof capacityLevels)[number];

/**
 * Who may read something, from all to few; the secretariat and the focal point
 * of the country read everything. Labels: `audience.<code>`.
 */
export const audiences = ["public", "providers", "named"] as const;
export type Audience = (typeof audiences)[number];

/** The narrower of two audiences. */
export const narrower = (a: Audience, b: Audience): Audience =>
  audiences.indexOf(a) >= audiences.indexOf(b) ? a : b;

/**
 * Groups of countries in which a provider can have experience: nearly every
 * country that asks may receive development assistance, so to have worked with
 * one says nothing.
 */
export const servedGroups = [
  "ldc",
  "lldc",
  "sids",
  "low_income",
  "lower_middle_income",
  "upper_middle_income",
] as const;

/**
 * Development categories an offer can be kept for; `oda`: may receive official
 * development assistance. Labels: `eligible.<code>`.
 */
export const eligibleGroups = [...servedGroups, "oda"] as const;
export type EligibleGroup = (typeof eligibleGroups)[number];

/** Size in US dollars. Labels: `budget.<code>`. */
export const budgetBands = [
  "under_50k",
  "under_250k",
  "under_1m",
  "over_1m",
] as const;
export type BudgetBand = (typeof budgetBands)[number];

/** Who pays. Labels: `funding.<code>`. */
export const fundingKinds = ["in_kind", "funded", "cost_shared"] as const;
export type FundingKind = (typeof fundingKinds)[number];

/**
 * Whether money is bound to the provider's own suppliers. Labels:
 * `tied.<code>`; IATI TiedStatus 4, 3 and 5.
 */
export const tiedKinds = ["tied", "partially_tied", "untied"] as const;
export type TiedKind = (typeof tiedKinds)[number];

/** One thing that is asked for. */
export interface Need {
  /** Stable within the request. */
  readonly id: string;
  readonly topic: TopicCode;
  /** 1 is least, 3 most important. */
  readonly priority: 1 | 2 | 3;
  readonly modality: Modality;
  /** A need that must be met in this way; else it would be good to have. */
  readonly must: boolean;
}

/** A time in which help can be given or taken: both days belong to it. */
export interface DayWindow {
  readonly from: Day;
  readonly to: Day;
}

/** The two sides of a match or an engagement. Labels: `side.<code>`. */
export const sides = ["requester", "provider"] as const;
export type Side = (typeof sides)[number];

/** Where a request stands. Labels: `request-status.<code>`. */
export const requestStatuses = [
  "draft",
  "submitted",
  "endorsed",
  "received",
  "screening",
  "clarification",
  "open",
  "partly_matched",
  "matched",
  "in_delivery",
  "fulfilled",
  "partly_fulfilled",
  "returned",
  "ineligible",
  "unmet",
  "withdrawn",
  "expired",
  "discarded",
] as const;
export type RequestStatus = (typeof requestStatuses)[number];

/** Where an offer stands. Labels: `offer-status.<code>`. */
export const offerStatuses = [
  "draft",
  "org_approved",
  "submitted",
  "screened",
  "active",
  "paused",
  "exhausted",
  "expired",
  "withdrawn",
  "returned",
  "discarded",
] as const;
export type OfferStatus = (typeof offerStatuses)[number];

/** Where a pair of request and offer stands. Labels: `match-status.<code>`. */
export const matchStatuses = [
  "suggested",
  "shortlisted",
  "introduced",
  "scoping",
  "terms_agreed",
  "declined_by_requester",
  "declined_by_provider",
  "lapsed",
  "superseded",
  /** What came of it ended without result; the need is free again. */
  "ended",
] as const;
export type MatchStatus = (typeof matchStatuses)[number];

/** Where an engagement stands. Labels: `engagement-status.<code>`. */
export const engagementStatuses = [
  "preparing",
  "active",
  "finalising",
  "closed",
  "cancelled",
  "suspended",
  "followed_up",
] as const;
export type EngagementStatus = (typeof engagementStatuses)[number];

/** Why a pair came together. Labels: `origin.<code>`. */
export const matchOrigins = [
  "suggestion",
  "round",
  "officer",
  "requester",
  "provider",
] as const;
export type MatchOrigin = (typeof matchOrigins)[number];

/**
 * Money is told apart and never added together: what was pledged, what was
 * bound by contract, what was paid. Labels: `money.<code>`.
 */
export const moneyKinds = ["pledge", "commitment", "payment"] as const;
export type MoneyKind = (typeof moneyKinds)[number];

/** The six criteria of the OECD DAC (2019). Labels: `criterion.<code>`. */
export const dacCriteria = [
  "relevance",
  "coherence",
  "effectiveness",
  "efficiency",
  "impact",
  "sustainability",
] as const;
export type DacCriterion = (typeof dacCriteria)[number];
