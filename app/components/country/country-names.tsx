import { locales } from "../../domain/kernel/localized";
import { areaFormalName, areaName } from "../../domain/reference/area";
import { languageName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";

/** What the United Nations call a country or area in each of its languages. */
export function CountryNames({ iso3 }: { readonly iso3: string }) {
  const t = useT();
  const lang = useLocale();
  return (
    <section className="stack" aria-labelledby="names">
      <h2 id="names">{t("country.names")}</h2>
      <DataTable
        caption={t("country.names")}
        hideCaption
        compact
        rows={locales}
        rowKey={String}
        columns={[
          {
            key: "language",
            header: t("country.language"),
            rowHeader: true,
            cell: (locale) => languageName(locale, lang),
          },
          {
            key: "short",
            header: t("country.short"),
            cell: (locale) => (
              <Name lang={locale} text={areaName(iso3, locale)} />
            ),
          },
          {
            key: "formal",
            header: t("country.formal"),
            cell: (locale) => (
              <Name lang={locale} text={areaFormalName(iso3, locale)} />
            ),
          },
        ]}
      />
    </section>
  );
}
