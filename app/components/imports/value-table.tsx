import { UNKNOWN_KIND } from "../../domain/import/choices";
import { formatNumber } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Form } from "../form/form";
import { Select } from "../form/select";
import { DataTable } from "../ui/data-table";
import { choiceLabel } from "./choice-label";
import type { ImportView } from "./import-view";

type Values = NonNullable<ImportView["findings"]>["values"];

/** The values that many rows share, each decided once for all of them. */
export function ValueTable({
  code,
  values,
}: {
  readonly code: string;
  readonly values: Values;
}) {
  const t = useT();
  const isKinds = code === UNKNOWN_KIND;
  const rows = values.map((one, at) => ({ ...one, at }));
  if (rows.length === 0) return null;
  return (
    <Form secondary label={t("import.values.title")} className="stack">
      <input
        type="hidden"
        name="do"
        value={isKinds ? "map_kinds" : "choose_values"}
      />
      <input type="hidden" name="code" value={code} />
      <p>{t(isKinds ? "import.values.kinds-lead" : "import.values.lead")}</p>
      <DataTable
        caption={t("import.values.title")}
        rows={rows}
        rowKey={({ value }) => value}
        columns={[
          {
            key: "value",
            header: t("import.values.value"),
            rowHeader: true,
            cell: ({ value }) => <bdi>{value}</bdi>,
          },
          {
            key: "count",
            header: t("import.filter.count"),
            numeric: true,
            cell: ({ count }) => formatNumber(t.locale, count),
          },
          {
            key: "pick",
            header: t("import.csv.choice"),
            cell: ({ value, at, choice, choices }) => (
              <>
                <input
                  type="hidden"
                  name={`values.${String(at)}`}
                  value={value}
                />
                <Select
                  name={`picks.${String(at)}`}
                  label={t("import.values.pick", { value })}
                  value={choice ?? ""}
                  empty={t("import.choice.open")}
                  options={choices.map((one) => ({
                    value: one,
                    label: isKinds
                      ? (t.find(`participant.kind.${one}`) ?? one)
                      : choiceLabel(t, code, one),
                  }))}
                />
              </>
            ),
          },
        ]}
      />
      <Buttons>
        <Button kind="secondary">{t("import.values.apply")}</Button>
      </Buttons>
    </Form>
  );
}
