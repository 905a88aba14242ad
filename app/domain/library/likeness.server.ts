import { dayOf, type Instant } from "../kernel/clock";
import type { LegalTradition } from "../practice/model";
import { area, areas, isArea } from "../reference/area";
import { categoriesOn } from "../reference/category";
import { fewestShared, type Trait } from "./likeness";

/** What is known of a country to tell which others are like it. */
interface Traits {
  readonly region: string | null;
  readonly subregion: string | null;
  readonly income: string | null;
  readonly groups: readonly ("ldc" | "lldc" | "sids")[];
  readonly law: LegalTradition | null;
}

/** Legal traditions as practices state them, by area. */
export type Laws = ReadonlyMap<string, LegalTradition>;

function traitsOf(iso3: string, now: Instant, laws: Laws): Traits {
  const { region, subregion } = area(iso3);
  const on = categoriesOn(iso3, dayOf(now));
  return {
    region,
    subregion,
    income: on.income?.group ?? null,
    groups: (["ldc", "lldc", "sids"] as const).filter((group) => on[group]),
    law: laws.get(iso3) ?? null,
  };
}

const equal = (one: string | null, other: string | null) =>
  one !== null && one === other;

function shared(mine: Traits, other: Traits): Trait[] {
  const near: Trait[] = equal(mine.subregion, other.subregion)
    ? ["subregion"]
    : equal(mine.region, other.region)
      ? ["region"]
      : [];
  return [
    ...near,
    ...(equal(mine.income, other.income) ? (["income"] as const) : []),
    ...mine.groups.filter((group) => other.groups.includes(group)),
    ...(equal(mine.law, other.law) ? (["law"] as const) : []),
  ];
}

/**
 * The countries and areas that share at least two traits with one, with what
 * they share; itself not among them. Categories are those of today.
 * @param laws legal tradition by area; the chosen one's may be the reader's own word
 */
export function areasLike(
  iso3: string,
  now: Instant,
  laws: Laws,
): ReadonlyMap<string, readonly Trait[]> {
  if (!isArea(iso3)) return new Map();
  const mine = traitsOf(iso3, now, laws);
  return new Map(
    areas
      .filter((other) => other.iso3 !== iso3)
      .map(
        (other) =>
          [other.iso3, shared(mine, traitsOf(other.iso3, now, laws))] as const,
      )
      .filter(([, traits]) => traits.length >= fewestShared),
  );
}
