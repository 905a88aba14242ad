import { area, areaName } from "../../domain/reference/area";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { DataTable } from "../ui/data-table";

/** The figures of the map as a table; each number leads to its acts. */
export function MapTable({
  byArea,
  params,
}: {
  /** Alpha-3 codes with their acts. */
  readonly byArea: readonly (readonly [string, number])[];
  /** What narrows the acts, as parameters of the register. */
  readonly params: Record<
    string,
    string | number | readonly string[] | undefined
  > & { readonly asOf?: string | undefined };
}) {
  const t = useT();
  const lang = useLocale();
  const { asOf } = params;
  return (
    <DataTable
      caption={t("register.map-table")}
      rows={byArea}
      rowKey={([iso3]) => iso3}
      compact
      columns={[
        {
          key: "area",
          header: t("register.facet.area"),
          rowHeader: true,
          cell: ([iso3]) => (
            <a href={url("country", { lang, iso3 }, { asOf })}>
              {areaName(iso3, lang)}
            </a>
          ),
        },
        {
          key: "region",
          header: t("register.facet.region"),
          cell: ([iso3]) => {
            const { region } = area(iso3);
            return region === null ? "–" : t(`reference.region.${region}`);
          },
        },
        {
          key: "acts",
          header: t("register.acts"),
          numeric: true,
          cell: ([iso3, total]) => (
            <a href={url("register", { lang }, { ...params, area: iso3 })}>
              {formatNumber(lang, total)}
            </a>
          ),
        },
      ]}
    />
  );
}
