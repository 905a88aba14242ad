import {
  dateOrders,
  encodings,
  importableKinds,
  importFields,
} from "../../domain/import/model";
import { languagesByName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { Button, Buttons } from "../form/button";
import { Radios } from "../form/choices";
import { Form } from "../form/form";
import { Select } from "../form/select";
import type { ImportView } from "./import-view";

/** Which column holds what, and how what stands in them is meant. */
export function MapForm({
  view,
  errors,
  value,
}: {
  readonly view: ImportView;
  readonly errors: Readonly<Record<string, string>>;
  readonly value: (name: string) => string | undefined;
}) {
  const t = useT();
  const { reading, sheets, samples } = view;
  if (!reading) return null;
  const fields = importFields.map((field) => ({
    value: field,
    label: t(`import.field.${field}`),
  }));
  return (
    <Form className="stack narrow">
      <input type="hidden" name="do" value="map" />
      <h2>{t("import.map.title")}</h2>
      <p>{t("import.map.lead")}</p>
      {view.state === "review" && <p>{t("import.map.kept")}</p>}
      {sheets.length > 1 && (
        <Select
          name="sheet"
          label={t("import.map.sheet")}
          error={errors["sheet"]}
          value={value("sheet") ?? reading.sheet ?? ""}
          options={sheets.map(({ name, hidden }) => ({
            value: name,
            label: hidden ? t("import.map.hidden", { name }) : name,
          }))}
        />
      )}
      {reading.encoding !== null && (
        <Select
          name="encoding"
          label={t("import.map.encoding")}
          error={errors["encoding"]}
          value={value("encoding") ?? reading.encoding}
          options={encodings.map((code) => ({ value: code, label: code }))}
        />
      )}
      {(sheets.length > 1 || reading.encoding !== null) && (
        <Buttons>
          <Button kind="secondary" name="do" value="sheet">
            {t("import.map.other-sheet")}
          </Button>
        </Buttons>
      )}
      {reading.heads.map((head, index) => {
        const name = `columns.${String(index)}`;
        const texts = samples[index] ?? [];
        return (
          <Select
            key={name}
            name={name}
            label={t("import.map.column", {
              number: index + 1,
              head: head === "" ? t("import.map.no-head") : head,
            })}
            hint={
              texts.length === 0
                ? undefined
                : t("import.map.samples", { samples: texts.join(" · ") })
            }
            error={errors[name]}
            value={value(name) ?? reading.columns[index] ?? ""}
            empty={t("import.map.ignore")}
            options={fields}
          />
        );
      })}
      <Radios
        name="dateOrder"
        label={t("import.map.order")}
        error={errors["dateOrder"]}
        value={value("dateOrder") ?? reading.dateOrder}
        options={dateOrders.map((code) => ({
          value: code,
          label: t(`import.order.${code}`),
        }))}
      />
      <Select
        name="kind"
        label={t("import.map.kind")}
        error={errors["kind"]}
        value={value("kind") ?? reading.kind ?? ""}
        empty={t("import.map.kind-none")}
        options={importableKinds.map((code) => ({
          value: code,
          label: t(`participant.kind.${code}`),
        }))}
      />
      <Select
        name="nameLang"
        label={t("import.map.lang")}
        error={errors["nameLang"]}
        value={value("nameLang") ?? reading.lang}
        options={languagesByName(t.locale).map(({ code, name }) => ({
          value: code,
          label: name,
        }))}
      />
      <Buttons>
        <Button>{t("import.map.submit")}</Button>
      </Buttons>
    </Form>
  );
}
