import type { Instant } from "../kernel/clock";

export interface CountryItem {
  /** ISO 3166-1 alpha-3. */
  readonly iso3: string;
  readonly name: string;
  /** Acts in totals of all participants that have their seat there. */
  readonly acts: number;
}

export interface CountryList {
  readonly q: string;
  readonly at: Instant;
  /** By M49 code, in the order of the portal; null last: areas of no region. */
  readonly regions: readonly {
    readonly region: string | null;
    readonly countries: readonly CountryItem[];
  }[];
  /** What the name searched for can mean; null when nothing was searched. */
  readonly meant: readonly CountryItem[] | null;
}
