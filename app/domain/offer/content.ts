import type {
  CapacityLevel,
  DayWindow,
  EligibleGroup,
  FundingKind,
  Modality,
  TiedKind,
} from "../exchange/model";
import type { LegalTradition } from "../practice/model";
import type { TopicCode } from "../reference/model";

/**
 * A state an offer leaves out. Only with a legal ground, which the secretariat
 * sees and nobody else (proposal 10).
 */
export interface Exclusion {
  /** ISO 3166-1 alpha-3. */
  readonly area: string;
  readonly ground: string;
}

/**
 * The whole text of an offer in its original language. Offers are public but
 * for the contact and the grounds of exclusions. Source: domain.md, pillar 3.
 */
export interface OfferContent {
  readonly title: string;
  readonly description: string;
  readonly topics: readonly TopicCode[];
  readonly modalities: readonly Modality[];
  /** Levels of capacity it is made for: C needs support, B only time. Empty: any. */
  readonly levels: readonly CapacityLevel[];
  /** Working languages, ISO 639-1. */
  readonly languages: readonly string[];
  /** The provider brings interpreters. */
  readonly interpretation: boolean;
  /** Groups of countries it is kept for; empty: any developing country. */
  readonly groups: readonly EligibleGroup[];
  /** M49 codes of regions; empty: all. */
  readonly regions: readonly string[];
  readonly excluded: readonly Exclusion[];
  readonly window: DayWindow | null;
  /** How many requests can be served in the window. */
  readonly slots: number;
  readonly funding: FundingKind | null;
  /** Minor units (cents) of `currency`; null when none is named. */
  readonly amount: number | null;
  /** ISO 4217. */
  readonly currency: string | null;
  readonly tied: TiedKind | null;
  /** Objective conditions: legal obligations, theme. */
  readonly conditions: string;
  readonly pastWork: string;
  /** Experience that gives context: legal traditions and groups served before. */
  readonly traditions: readonly LegalTradition[];
  readonly served: readonly EligibleGroup[];
  readonly contact: string;
  /**
   * A company’s word that its help depends on no purchase and on no place of
   * data; nobody else is asked for it.
   */
  readonly noConditions: boolean;
}

export const emptyOffer: OfferContent = {
  ...{ title: "", description: "", topics: [], modalities: [], levels: [] },
  ...{ languages: [], interpretation: false, groups: [], regions: [] },
  ...{ excluded: [], window: null, slots: 1, funding: null, amount: null },
  ...{ currency: null, tied: null, conditions: "", pastWork: "" },
  ...{ traditions: [], served: [], contact: "" },
  noConditions: false,
};
