import type { FacetName } from "../../domain/register/facets";
import {
  toParams,
  without,
  type RegisterQuery,
} from "../../domain/register/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { EmptyState } from "../ui/empty-state";

/** Why the list is empty, and which filter to take away for how many rows. */
export function NothingFound({
  query,
  offers,
}: {
  readonly query: RegisterQuery;
  readonly offers: readonly {
    readonly name: FacetName | "q";
    readonly rows: number;
  }[];
}) {
  const t = useT();
  const lang = useLocale();
  const isFiltered = query.q !== "" || Object.keys(query.selection).length > 0;
  if (!isFiltered && query.asOf) {
    return (
      <EmptyState title={t("register.nothing-then")} suggestions={[]}>
        <p>{t("register.nothing-then-why")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t(isFiltered ? "register.nothing-fits" : "register.nothing-yet")}
      suggestions={offers.map(({ name, rows }) => ({
        href: url("register", { lang }, toParams(without(query, name))),
        label: t("register.remove-filter", {
          filter: t(`register.facet.${name}`),
          count: rows,
        }),
      }))}
    >
      <p>
        {t(
          isFiltered ? "register.nothing-fits-why" : "register.nothing-yet-why",
        )}
      </p>
    </EmptyState>
  );
}
