import type {
  CapacityLevel,
  DayWindow,
  EligibleGroup,
  Modality,
  Need,
} from "../exchange/model";
import type { LegalTradition } from "../practice/model";
import type { TopicCode } from "../reference/model";
import { gatesOf, type Gate } from "./gates";
import { termsOf, type Term } from "./terms";
import { scoreVersion } from "./weights";

/** What a score asks of a request. Nothing in it is free text. */
export interface ScoreRequest {
  readonly participantId: string;
  /** ISO 3166-1 alpha-3. */
  readonly area: string;
  /** M49 codes of all regions the area lies in. */
  readonly regions: readonly string[];
  /** As of the request's own date. */
  readonly groups: readonly EligibleGroup[];
  readonly needs: readonly Need[];
  /** What the country declared; topics left out are not declared. */
  readonly levels: Readonly<Partial<Record<TopicCode, CapacityLevel>>>;
  /** ISO 639-1. */
  readonly languages: readonly string[];
  readonly interpretation: boolean;
  readonly legalTradition: LegalTradition | null;
  /** Null: at any time. */
  readonly window: DayWindow | null;
}

/** Closed engagements of a provider and what recipients gave them. */
export interface ProviderRecord {
  readonly count: number;
  /** Ratings from 1 to 4: their sum and how many they are. */
  readonly pointsSum: number;
  readonly ratings: number;
}

export interface ScoreOffer {
  readonly participantId: string;
  readonly topics: readonly TopicCode[];
  readonly modalities: readonly Modality[];
  /** Levels of capacity it is made for; empty: any. */
  readonly levels: readonly CapacityLevel[];
  readonly languages: readonly string[];
  readonly interpretation: boolean;
  /** Empty: any developing country. */
  readonly groups: readonly EligibleGroup[];
  /** M49 codes; empty: all. */
  readonly regions: readonly string[];
  /** ISO 3166-1 alpha-3, each with a legal ground the secretariat has seen. */
  readonly excludedAreas: readonly string[];
  readonly window: DayWindow | null;
  /** Slots nobody has taken, within the provider's cap. */
  readonly freeSlots: number;
  readonly traditions: readonly LegalTradition[];
  readonly served: readonly EligibleGroup[];
  readonly record: ProviderRecord;
}

export interface PairScore {
  readonly version: string;
  readonly gates: readonly Gate[];
  readonly terms: readonly Term[];
  /** 0 to 1000; worth something only when `passed`. */
  readonly total: number;
  readonly passed: boolean;
}

/**
 * How well a request and an offer fit, and why. Whole numbers throughout: each
 * term is a fraction of its weight, rounded to the nearest point, halves up.
 * @param isVetoed one side declined this pair before
 */
export function scorePair(
  request: ScoreRequest,
  offer: ScoreOffer,
  { isVetoed = false }: { readonly isVetoed?: boolean } = {},
): PairScore {
  const gates = gatesOf(request, offer, isVetoed);
  const terms = termsOf(request, offer);
  return {
    version: scoreVersion,
    gates,
    terms,
    total: terms.reduce((sum, { points }) => sum + points, 0),
    passed: gates.every(({ passed }) => passed),
  };
}
