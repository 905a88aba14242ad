import {
  facetNames,
  type FacetName,
  type FilterName,
} from "../../domain/library/facets";
import {
  reset,
  toParams,
  without,
  type LibraryQuery,
} from "../../domain/library/query";
import { areaName } from "../../domain/reference/area";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { areaOptions } from "../form/area-options";
import { Select } from "../form/select";
import { ActiveFilters, FacetPanel } from "../ui/facet-panel";
import { facetLabel } from "./facet-labels";
import { fieldsOf } from "./hidden-fields";

interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The filters of the library, each choice with its number. */
export function LibraryFilters({
  query,
  choices,
}: {
  readonly query: LibraryQuery;
  readonly choices: Readonly<Record<FacetName, readonly Choice[]>>;
}) {
  const t = useT();
  const lang = useLocale();
  const { selection, like } = query;
  const known = new Set(choices.area.map(({ value }) => value));
  const areas = areaOptions(lang);
  return (
    <FacetPanel
      action={url("practices", { lang })}
      resetHref={url("practices", { lang }, toParams(reset(query)))}
      hidden={fieldsOf(toParams(query), [...facetNames, "like"])}
      groups={facetNames
        .filter((name) => name !== "area" && choices[name].length > 0)
        .map((name) => ({
          name,
          legend: t(`library.facet.${name}`),
          options: choices[name].map(({ value, count }) => ({
            value,
            count,
            label: facetLabel(t, name, value),
            checked: selection[name]?.includes(value),
          })),
        }))}
    >
      <Select
        name="area"
        label={t("library.facet.area")}
        optional="silent"
        empty={t("library.any-area")}
        value={selection.area?.[0]}
        options={areas.filter(({ value }) => known.has(value))}
      />
      <Select
        name="like"
        label={t("library.like-label")}
        hint={t("library.like-hint")}
        optional="silent"
        empty={t("library.no-country")}
        value={like?.area}
        options={areas}
      />
    </FacetPanel>
  );
}

/** Every filter in force, each with the way to take it away. */
export function LibraryChips({ query }: { readonly query: LibraryQuery }) {
  const t = useT();
  const lang = useLocale();
  const chip = (name: FilterName, label: string, value?: string) => ({
    group: t(`library.facet.${name}`),
    label,
    removeHref: url(
      "practices",
      { lang },
      toParams(without(query, name, value)),
    ),
  });
  return (
    <ActiveFilters
      resetHref={url("practices", { lang }, toParams(reset(query)))}
      filters={[
        ...(query.q === "" ? [] : [chip("q", query.q)]),
        ...(query.like ? [chip("like", areaName(query.like.area, lang))] : []),
        ...facetNames.flatMap((name) =>
          (query.selection[name] ?? []).map((value) =>
            chip(name, facetLabel(t, name, value), value),
          ),
        ),
      ]}
    />
  );
}
