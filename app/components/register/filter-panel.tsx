import {
  facetNames,
  type FacetName,
  type Selection,
} from "../../domain/register/facets";
import {
  toParams,
  without,
  type RegisterQuery,
} from "../../domain/register/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { areaOptions } from "../form/area-options";
import { Select } from "../form/select";
import { ActiveFilters, FacetPanel } from "../ui/facet-panel";
import { facetLabel } from "./facet-labels";

interface Choice {
  readonly value: string;
  readonly count: number;
}

/** The filters of the register, each choice with its number. */
export function FilterPanel({
  query,
  choices,
}: {
  readonly query: RegisterQuery;
  readonly choices: Readonly<Record<FacetName, readonly Choice[]>>;
}) {
  const t = useT();
  const lang = useLocale();
  const { selection } = query;
  const known = new Set(choices.area.map(({ value }) => value));
  return (
    <FacetPanel
      action={url("register", { lang })}
      resetHref={url("register", { lang }, { asOf: query.asOf?.day })}
      hidden={hiddenFields(query, [])}
      groups={facetNames
        .filter((name) => name !== "area" && choices[name].length > 0)
        .map((name) => ({
          name,
          legend: t(`register.facet.${name}`),
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
        label={t("register.facet.area")}
        optional="silent"
        empty={t("register.any-area")}
        value={selection.area?.[0]}
        options={areaOptions(lang).filter(({ value }) => known.has(value))}
      />
    </FacetPanel>
  );
}

/** The query as hidden fields, but for the facets a form shows itself. */
export const hiddenFields = (
  { q, sort, asOf }: RegisterQuery,
  selected: readonly (readonly [string, string])[],
): (readonly [string, string])[] =>
  [
    ["q", q] as const,
    ["sort", sort === "newest" ? "" : sort] as const,
    ["asOf", asOf?.day ?? ""] as const,
    ...selected,
  ].filter(([, value]) => value !== "");

/** Every choice made, one field each. */
export const selectedFields = (selection: Selection) =>
  facetNames.flatMap((name) =>
    (selection[name] ?? []).map((value) => [name, value] as const),
  );

/** Every filter in force, each with the way to take it away. */
export function Chips({ query }: { readonly query: RegisterQuery }) {
  const t = useT();
  const lang = useLocale();
  const words = query.q === "" ? [] : [["q", query.q] as const];
  return (
    <ActiveFilters
      resetHref={url("register", { lang }, { asOf: query.asOf?.day })}
      filters={[...words, ...selectedFields(query.selection)].map(
        ([name, value]) => ({
          group: t(`register.facet.${name}`),
          label: name === "q" ? value : facetLabel(t, name, value),
          removeHref: url(
            "register",
            { lang },
            toParams(without(query, name, value)),
          ),
        }),
      )}
    />
  );
}
