import {
  actTypes,
  proposalNumbers,
  vehicles,
  verificationLevels,
} from "../act/model";
import { yearOf } from "../kernel/partial-day";
import { publicStatuses } from "../lifecycle/act";
import { participantKinds } from "../participant/model";
import type { RegisterEntry } from "./model";
import { proposalMask } from "./proposals";

/** M49 codes of the five regions; labels are `reference.region.<code>`. */
export const regionValues = ["002", "019", "142", "150", "009"] as const;

/** Development categories by which the register is narrowed; the last four are income groups. */
export const categoryValues = [
  "ldc",
  "lldc",
  "sids",
  "low",
  "lower_middle",
  "upper_middle",
  "high",
] as const;

/** What is known of a row to sort it into the choices of every facet. */
export type FacetRow = Pick<
  RegisterEntry,
  | "kind"
  | "type"
  | "vehicle"
  | "region"
  | "area"
  | "proposals"
  | "verification"
  | "status"
  | "doneOn"
>;

/**
 * The categories of an area on the day looked at, none without an area. They are
 * no property of a row: days pass, graduations are confirmed.
 */
export type GroupsOf = (area: string | null) => readonly string[];

interface Facet {
  /** Every choice in the order it is shown; null where the rows decide. */
  readonly values: readonly string[] | null;
  /** Equal for rows of equal choices; quick to make. */
  readonly key: (row: FacetRow) => string;
  /** The choices a row belongs to: none, one or several. */
  readonly of: (row: FacetRow, groupsOf: GroupsOf) => readonly string[];
}

const present = (value: string | null) => (value === null ? [] : [value]);

/** By what the register can be narrowed. The names are those of the query parameters. */
export const facets = {
  kind: {
    values: participantKinds,
    key: ({ kind }) => kind,
    of: ({ kind }) => [kind],
  },
  act: {
    values: actTypes,
    key: ({ type }) => type,
    of: ({ type }) => [type],
  },
  vehicle: {
    values: vehicles,
    key: ({ vehicle }) => vehicle,
    of: ({ vehicle }) => [vehicle],
  },
  region: {
    values: regionValues,
    key: ({ region }) => region ?? "",
    of: ({ region }) => present(region),
  },
  /** By the area and the day looked at, see `GroupsOf`. */
  category: {
    values: categoryValues,
    key: ({ area }) => area ?? "",
    of: ({ area }, groupsOf) => groupsOf(area),
  },
  proposal: {
    values: proposalNumbers.map(String),
    key: ({ proposals }) => String(proposalMask(proposals)),
    of: ({ proposals }) => {
      const mask = proposalMask(proposals);
      return proposalNumbers
        .filter((number) => mask & (1 << (number - 1)))
        .map(String);
    },
  },
  verification: {
    values: verificationLevels,
    key: ({ verification }) => verification,
    of: ({ verification }) => [verification],
  },
  status: {
    values: publicStatuses,
    key: ({ status }) => status,
    of: ({ status }) => [status],
  },
  year: {
    values: null,
    key: ({ doneOn }) => yearOf(doneOn),
    of: ({ doneOn }) => (doneOn === "" ? [] : [yearOf(doneOn)]),
  },
  area: {
    values: null,
    key: ({ area }) => area ?? "",
    of: ({ area }) => present(area),
  },
} as const satisfies Readonly<Record<string, Facet>>;

export type FacetName = keyof typeof facets;
export const facetNames = Object.keys(facets) as FacetName[];

/** Facets that each row carries with it: all but the one that depends on the day. */
export type ColumnName = Exclude<FacetName, "category">;
export const columnNames = facetNames.filter(
  (name): name is ColumnName => name !== "category",
);

/** The choices made, by facet: within one facet any of them will do, all facets must fit. */
export type Selection = Readonly<Partial<Record<FacetName, readonly string[]>>>;
