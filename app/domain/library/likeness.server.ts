import type { Day } from "../kernel/clock";
import type { LegalTradition } from "../practice/model";
import { area, areas, isArea } from "../reference/area";
import { categoriesOn } from "../reference/category";
import type { LdcDecision } from "../reference/ldc";
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

interface Known {
  readonly day: Day;
  readonly laws: Laws;
  readonly decided: readonly LdcDecision[];
}

function traitsOf(iso3: string, { day, laws, decided }: Known): Traits {
  const { region, subregion } = area(iso3);
  const on = categoriesOn(iso3, day, decided);
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
 * they share; itself not among them. Categories are those of the day.
 * @param known.laws legal tradition by area; the chosen one's may be the reader's own word
 */
export function areasLike(
  iso3: string,
  known: Known,
): ReadonlyMap<string, readonly Trait[]> {
  if (!isArea(iso3)) return new Map();
  const mine = traitsOf(iso3, known);
  return new Map(
    areas
      .filter((other) => other.iso3 !== iso3)
      .map(
        (other) =>
          [other.iso3, shared(mine, traitsOf(other.iso3, known))] as const,
      )
      .filter(([, traits]) => traits.length >= fewestShared),
  );
}
