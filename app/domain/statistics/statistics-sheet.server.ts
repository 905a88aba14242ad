import { translator, type Translate } from "../../i18n/translate";
import { url } from "../../urls";
import { proposalLabel } from "../initiative/text";
import type { ProposalNumber } from "../initiative/model";
import type { StatisticsQuery } from "../register/views-query";
import { makeSheet, type SheetReader } from "../sheet/make.server";
import type { Sheet } from "../sheet/model";
import { statTables, type StatTable } from "../register/stat-tables";
import { viewStatistics } from "./statistics.server";

/** The first part of the message key of a table's rows. */
const keys: Readonly<Record<Exclude<StatTable, "proposal">, string>> = {
  act: "act.type",
  kind: "participant.kind",
  region: "reference.region",
  category: "reference.category",
  income: "reference.income",
  verification: "ui.level",
  vehicle: "act.vehicle",
  status: "act.status",
};

function labelOf(t: Translate, table: StatTable, key: string | null): string {
  if (key === null) {
    return t(table === "region" ? "views.none.region" : "views.none.other");
  }
  if (table === "proposal") {
    return `${key}. ${proposalLabel(t.locale, Number(key) as ProposalNumber)}`;
  }
  return t.find(`${keys[table]}.${key}`) ?? key;
}

/** Every table of the statistics below one another, told apart by their first column. */
export async function statisticsSheet(
  ctx: SheetReader,
  query: StatisticsQuery,
): Promise<Sheet> {
  const lang = ctx.locale;
  const t = translator(lang);
  const { tables, waits, total } = await viewStatistics(ctx, query);
  const titles = [t("views.statistics.table"), t("views.statistics.choice")];
  const columns = [
    { key: "table", label: titles[0] ?? "" },
    { key: "code", label: titles[1] ?? "" },
    { key: "name", label: titles[1] ?? "" },
    { key: "acts", label: t("views.acts") },
    { key: "participants", label: t("views.participants") },
    { key: "median_days", label: t("views.statistics.wait-median") },
  ];
  return makeSheet(
    ctx,
    {
      ...{ name: "statistics", columns, asOf: query.asOf },
      path: url(
        "statistics",
        { lang },
        { asOf: query.asOf?.day, table: query.table ?? undefined },
      ),
      title:
        query.table === null
          ? t("views.statistics.title")
          : `${t("views.statistics.title")}${t("ui.colon")}${t(`views.statistics.${query.table}`)}`,
      rule: `${t("public.counted.acts.text")} ${t("views.rule.statistics.text")} ${t("views.rule.category.text")} ${t("views.rule.wait.text")}`,
    },
    [
      ["total", null, t("views.total"), total.acts, total.participants, null],
      ...statTables.flatMap((table) =>
        tables[table].map(({ key, acts, participants }) => [
          ...[table, key, labelOf(t, table, key)],
          ...[acts, participants, null],
        ]),
      ),
      ...waits.map(({ key, acts, medianDays }) => [
        ...["wait", key],
        key === null
          ? t("views.statistics.wait-everybody")
          : labelOf(t, "kind", key),
        ...[acts, null, medianDays],
      ]),
    ].filter(([table]) => query.table === null || query.table === table),
  );
}
