import { addMonths, dayOf, startOf, type Instant } from "../kernel/clock";
import {
  facetNames,
  facets,
  freshnessOf,
  type FacetRow,
  type FreshBounds,
  type Selection,
} from "./facets";

/** The instants that part the classes of freshness on the day of `now`. */
export const boundsOf = (now: Instant): FreshBounds => {
  const day = dayOf(now);
  const due = startOf(day);
  return { day, due, older: addMonths(due, 12) };
};

/**
 * Whether one practice fits every filter of a selection. The same answer as
 * `find` gives for the whole library, without its columns.
 */
export const rowFits = (
  row: FacetRow,
  selection: Selection,
  now: Instant,
): boolean =>
  facetNames.every((name) => {
    const chosen = selection[name];
    if (!chosen || chosen.length === 0) return true;
    const own: readonly string[] =
      name === "fresh"
        ? [freshnessOf(row.freshUntil, boundsOf(now))]
        : facets[name].of(row);
    return own.some((value) => chosen.includes(value));
  });
