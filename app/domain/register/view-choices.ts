import { facets, type Selection } from "./facets";
import type { Found } from "./find";
import { viewFacets, type ViewFacet } from "./views-query";

/** The choices of each facet of a view with the acts in totals that each would leave. */
export type ViewChoices = Readonly<
  Record<
    ViewFacet,
    readonly { readonly value: string; readonly count: number }[]
  >
>;

/** Choices that would show something, and those made. */
export const viewChoices = (
  { facets: counts }: Found,
  selection: Selection,
): ViewChoices =>
  Object.fromEntries(
    viewFacets.map((name) => [
      name,
      facets[name].values
        .map((value) => ({ value, count: counts[name].get(value)?.total ?? 0 }))
        .filter(
          ({ value, count }) => count > 0 || selection[name]?.includes(value),
        ),
    ]),
  ) as Record<ViewFacet, { value: string; count: number }[]>;
