import { importFields, type ImportField } from "../../domain/import/model";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";

/** The explanation of a field; fields of one kind share one. */
const hintOf: Readonly<Partial<Record<ImportField, string>>> = {
  name: "name",
  name_lang: "name_lang",
  kind: "kind",
  area: "area",
  date: "date",
  proposals: "proposals",
};
const hintFor = (field: ImportField) =>
  hintOf[field] ??
  (field.startsWith("name_")
    ? "names"
    : /^(?:lei|ror|register_)/.test(field)
      ? "ids"
      : "rest");

/** The columns a list may have, explained, with templates to begin from. */
export function FieldTable() {
  const t = useT();
  const lang = t.locale;
  return (
    <section className="stack">
      <h2>{t("import.template.title")}</h2>
      <p>{t("import.template.lead")}</p>
      <p className="row">
        <a href={url("importTemplateCsv", { lang })}>
          {t("import.template.csv")}
        </a>
        <a href={url("importTemplateXlsx", { lang })}>
          {t("import.template.xlsx")}
        </a>
      </p>
      <DataTable
        caption={t("import.template.title")}
        hideCaption
        rows={importFields}
        rowKey={(field) => field}
        columns={[
          {
            key: "column",
            header: t("import.template.column"),
            rowHeader: true,
            cell: (field) => t(`import.field.${field}`),
          },
          {
            key: "holds",
            header: t("import.template.holds"),
            cell: (field) => t.find(`import.hint.${hintFor(field)}`) ?? "",
          },
        ]}
      />
    </section>
  );
}
