import type { Day, Instant } from "../kernel/clock";
import { locales } from "../kernel/localized";
import {
  costBands,
  evidenceLevels,
  instrumentTypes,
  legalTraditions,
  practiceLabels,
  type CostBand,
  type EvidenceLevel,
  type InstrumentType,
  type PracticeLabel,
} from "../practice/model";
import { topicCodes, type Proposal, type TopicCode } from "../reference/model";

/** M49 codes of the five regions; labels are `reference.region.<code>`. */
export const regionValues = ["002", "019", "142", "150", "009"] as const;

/** Groups of countries by which the library is narrowed; the last four are income groups. */
export const groupValues = [
  "ldc",
  "lldc",
  "sids",
  "low",
  "lower_middle",
  "upper_middle",
  "high",
] as const;

/**
 * When somebody last looked whether a practice still holds: within a year,
 * within two, or so long ago that an update is due. Labels: `library.fresh.<code>`.
 */
export const freshness = ["recent", "older", "due"] as const;
export type Freshness = (typeof freshness)[number];

/** What is known of an entry to sort it into the choices of every facet. */
export interface FacetRow {
  readonly topics: readonly TopicCode[];
  readonly proposals: readonly Proposal[];
  readonly ldc: boolean;
  readonly lldc: boolean;
  readonly sids: boolean;
  readonly income: string | null;
  readonly region: string | null;
  readonly area: string | null;
  readonly instrument: InstrumentType | null;
  readonly evidence: EvidenceLevel;
  readonly label: PracticeLabel;
  readonly cost: CostBand | null;
  readonly languages: readonly string[];
  readonly legalTradition: string | null;
  readonly freshUntil: Instant;
}

interface Facet {
  /** Every choice in the order it is shown; null where the rows decide. */
  readonly values: readonly string[] | null;
  /** Equal for rows of equal choices. */
  readonly of: (row: FacetRow) => readonly string[];
}

const present = (...values: (string | null | false)[]) =>
  values.filter((value) => typeof value === "string");

/** By what the library can be narrowed. The names are those of the query parameters. */
export const facets = {
  topic: { values: topicCodes, of: ({ topics }) => topics },
  evidence: {
    values: [...evidenceLevels].reverse(),
    of: ({ evidence }) => [evidence],
  },
  label: {
    values: [...practiceLabels].reverse(),
    of: ({ label }) => [label],
  },
  instrument: {
    values: instrumentTypes,
    of: ({ instrument }) => present(instrument),
  },
  cost: { values: costBands, of: ({ cost }) => present(cost) },
  group: {
    values: groupValues,
    of: ({ ldc, lldc, sids, income }) =>
      present(ldc && "ldc", lldc && "lldc", sids && "sids", income),
  },
  region: { values: regionValues, of: ({ region }) => present(region) },
  law: {
    values: legalTraditions,
    of: ({ legalTradition }) => present(legalTradition),
  },
  language: {
    values: locales,
    of: ({ languages }) =>
      languages.filter((lang) => locales.some((one) => one === lang)),
  },
  proposal: {
    values: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11"],
    of: ({ proposals }) => proposals.map(String),
  },
  area: { values: null, of: ({ area }) => present(area) },
} as const satisfies Readonly<Record<string, Facet>>;

export type StoredFacet = keyof typeof facets;
export const storedFacets = Object.keys(facets) as StoredFacet[];

/** Freshness is of the day one looks; all the others stand in the entry. */
export type FacetName = StoredFacet | "fresh";
export const facetNames: readonly FacetName[] = [...storedFacets, "fresh"];

/** A filter in force: a facet, the words searched for, or the country to be like. */
export type FilterName = FacetName | "q" | "like";

export const valuesOf = (name: FacetName): readonly string[] | null =>
  name === "fresh" ? freshness : facets[name].values;

/** The choices made, by facet: within one facet any of them will do, all facets must fit. */
export type Selection = Readonly<Partial<Record<FacetName, readonly string[]>>>;

/** The instants that part the classes of freshness on a day. */
export interface FreshBounds {
  readonly day: Day;
  /** Fresh until before this: an update is due. */
  readonly due: Instant;
  /** Fresh until before this: looked at more than a year ago. */
  readonly older: Instant;
}

export const freshnessOf = (
  freshUntil: Instant,
  { due, older }: FreshBounds,
): Freshness =>
  freshUntil < due ? "due" : freshUntil < older ? "older" : "recent";
