import type { ReactNode } from "react";
import type { StatRow, StatTable } from "../../domain/register/stat-tables";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import type { FacetName } from "../../domain/register/facets";
import { facetLabel } from "../register/facet-labels";
import { HowCounted } from "../ui/how-counted";
import { StatFiles } from "./stat-files";
import { StatTableOf } from "./stat-table";

/** The rule each table is counted by, an anchor on the page "How we count". */
const rules: Partial<Record<StatTable, string>> = {
  category: "category",
  income: "category",
};

/** Tables whose rows overlap or leave acts out. */
const overlapping: readonly StatTable[] = ["proposal", "category"];

/** One table of the statistics with its title, its note and its rule. */
export function StatSection({
  table,
  rows,
  asOf,
}: {
  readonly table: StatTable;
  readonly rows: readonly StatRow[];
  readonly asOf: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const title = t(`views.statistics.${table}`);
  const note =
    table === "status"
      ? t("views.statistics.of-rows")
      : overlapping.includes(table)
        ? t("views.statistics.overlaps")
        : t("views.statistics.adds");
  function labelOf(key: string | null): ReactNode {
    if (key === null) {
      return t(table === "region" ? "views.none.region" : "views.none.other");
    }
    const name: FacetName = table === "income" ? "category" : table;
    const label = facetLabel(t, name, key);
    return (
      <a href={url("register", { lang }, { [name]: key, asOf })}>{label}</a>
    );
  }
  return (
    <section id={table} className="stack" aria-labelledby={`t-${table}`}>
      <h2 id={`t-${table}`}>{title}</h2>
      <StatTableOf
        caption={title}
        head={t("views.statistics.choice")}
        lines={rows.map(({ key, acts, participants }) => ({
          key: key ?? "none",
          label: labelOf(key),
          ...{ acts, participants },
        }))}
      />
      <div className="row between">
        <p className="small muted">{note}</p>
        <HowCounted rule={rules[table] ?? "statistics"} />
      </div>
      <StatFiles table={table} asOf={asOf} />
    </section>
  );
}
