import type { Day } from "../kernel/clock";
import { categoriesOn, type Categories } from "../reference/category";
import type { LdcDecision } from "../reference/ldc";
import type { GroupsOf } from "./facets";

/**
 * The development categories of countries and areas on one day, by what was
 * decided then. Each is worked out once, however many acts come from there.
 */
export class AreaGroups {
  readonly day: Day;
  readonly decided: readonly LdcDecision[];
  readonly #groups = new Map<string, readonly string[]>();

  constructor(day: Day, decided: readonly LdcDecision[]) {
    this.day = day;
    this.decided = decided;
  }

  /** All that is known of an area on the day. */
  categories(iso3: string): Categories {
    return categoriesOn(iso3, this.day, this.decided);
  }

  /** The choices of the facet that an area belongs to. */
  readonly of: GroupsOf = (iso3) => {
    if (iso3 === null) return [];
    const known = this.#groups.get(iso3);
    if (known) return known;
    const { ldc, lldc, sids, income } = this.categories(iso3);
    const groups = [
      ...(ldc ? ["ldc"] : []),
      ...(lldc ? ["lldc"] : []),
      ...(sids ? ["sids"] : []),
      ...(income ? [income.group] : []),
    ];
    this.#groups.set(iso3, groups);
    return groups;
  };
}
