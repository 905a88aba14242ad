import type { ViewChoices } from "../../domain/register/view-choices";
import type { ViewQuery } from "../../domain/register/views-query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import { Select } from "../form/select";
import { facetLabel } from "../register/facet-labels";
import styles from "./map-form.module.css";

const names = ["kind", "region", "proposal"] as const;

/** Which acts the map shows: of one kind of participant, one region, one proposal. */
export function MapForm({
  query,
  choices,
}: {
  readonly query: ViewQuery;
  readonly choices: ViewChoices;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <form
      method="get"
      action={url("map", { lang })}
      aria-label={t("ui.filters")}
      className={styles.form}
    >
      {query.asOf && <input type="hidden" name="asOf" value={query.asOf.day} />}
      {(query.selection.category ?? []).map((value) => (
        <input key={value} type="hidden" name="category" value={value} />
      ))}
      {names.map((name) => (
        <Select
          key={name}
          name={name}
          label={t(`register.facet.${name}`)}
          optional="silent"
          empty={t("views.any")}
          value={query.selection[name]?.[0]}
          options={choices[name].map(({ value }) => ({
            value,
            label: facetLabel(t, name, value),
          }))}
        />
      ))}
      <Button kind="secondary">{t("views.show")}</Button>
    </form>
  );
}
