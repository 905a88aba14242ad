import type { ReactNode } from "react";
import type { ViewChoices } from "../../domain/register/view-choices";
import {
  viewFacets,
  viewParams,
  type ViewFacet,
  type ViewQuery,
} from "../../domain/register/views-query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { facetLabel } from "../register/facet-labels";
import { ActiveFilters, FacetPanel } from "../ui/facet-panel";

type FilteredView = "matrix" | "timeline" | "map";

interface Parts {
  readonly view: FilteredView;
  readonly query: ViewQuery;
}

/** Which acts a view counts: the facets that make sense for it, and its own choices above them. */
export function ViewFilter({
  view,
  query,
  choices,
  facets = viewFacets,
  children,
}: Parts & {
  readonly choices: ViewChoices;
  readonly facets?: readonly ViewFacet[] | undefined;
  readonly children?: ReactNode;
}) {
  const t = useT();
  const lang = useLocale();
  const asOf = query.asOf?.day;
  return (
    <FacetPanel
      action={url(view, { lang })}
      resetHref={url(view, { lang }, { asOf })}
      hidden={asOf === undefined ? [] : [["asOf", asOf]]}
      groups={facets
        .filter((name) => choices[name].length > 0)
        .map((name) => ({
          name,
          legend: t(`register.facet.${name}`),
          options: choices[name].map(({ value, count }) => ({
            ...{ value, count },
            label: facetLabel(t, name, value),
            checked: query.selection[name]?.includes(value),
          })),
        }))}
    >
      {children}
    </FacetPanel>
  );
}

/** The filters of a view in force, each with the way to take it away. */
export function ViewChips({ view, query }: Parts) {
  const t = useT();
  const lang = useLocale();
  const { selection, asOf } = query;
  return (
    <ActiveFilters
      resetHref={url(view, { lang }, { asOf: asOf?.day })}
      filters={viewFacets.flatMap((name) =>
        (selection[name] ?? []).map((value) => ({
          group: t(`register.facet.${name}`),
          label: facetLabel(t, name, value),
          removeHref: url(
            view,
            { lang },
            viewParams({
              ...query,
              selection: {
                ...selection,
                [name]: selection[name]?.filter((one) => one !== value) ?? [],
              },
            }),
          ),
        })),
      )}
    />
  );
}
