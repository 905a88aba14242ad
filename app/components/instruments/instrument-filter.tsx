import {
  confirmationStates,
  instrumentForms,
  instrumentKinds,
} from "../../domain/instrument/model";
import type { InstrumentQuery } from "../../domain/instrument/view";
import { areaName } from "../../domain/reference/area";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Select } from "../form/select";
import { TextField } from "../form/text-field";
import { FacetPanel } from "../ui/facet-panel";

type Counts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** Words, area of a party, and the choices with their counts. */
export function InstrumentFilter({
  query,
  counts,
  areas,
}: {
  readonly query: InstrumentQuery;
  readonly counts: Counts;
  readonly areas: readonly string[];
}) {
  const t = useT();
  const lang = useLocale();
  const list = url("instruments", { lang });
  const order = new Intl.Collator(lang);
  const group = (
    name: "kind" | "form" | "state",
    codes: readonly string[],
    label: (code: string) => string,
  ) => ({
    name,
    legend: t(`instrument.facet.${name}`),
    options: codes.map((code) => ({
      value: code,
      label: label(code),
      count: counts[name]?.[code],
      checked: (query[name] as readonly string[]).includes(code),
    })),
  });
  return (
    <FacetPanel
      action={list}
      hidden={query.asOf ? [["asOf", query.asOf.day]] : []}
      resetHref={url("instruments", { lang }, { asOf: query.asOf?.day })}
      groups={[
        group(
          "state",
          confirmationStates,
          (code) => t.find(`instrument.state.${code}`) ?? code,
        ),
        group(
          "kind",
          instrumentKinds,
          (code) => t.find(`instrument.kind.${code}`) ?? code,
        ),
        group(
          "form",
          instrumentForms,
          (code) => t.find(`instrument.form.${code}`) ?? code,
        ),
      ]}
    >
      <TextField
        name="q"
        type="search"
        label={t("instrument.search")}
        value={query.q}
        maxLength={200}
        width="full"
        optional="silent"
      />
      {areas.length > 0 && (
        <Select
          name="area"
          label={t("instrument.facet.area")}
          value={query.area}
          empty={t("instrument.any-area")}
          options={areas
            .map((iso3) => ({ value: iso3, label: areaName(iso3, lang) }))
            .sort((a, b) => order.compare(a.label, b.label))}
          width="full"
          optional="silent"
        />
      )}
    </FacetPanel>
  );
}
