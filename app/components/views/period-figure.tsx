import type { PeriodCount } from "../../domain/register/periods";
import {
  viewParams,
  type TimelineQuery,
} from "../../domain/register/views-query";
import { formatMonth, formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { PeriodChart } from "../charts/period-chart";
import { DataTable } from "../ui/data-table";

/** Acts by month or year: the chart, then the same figures as a table, newest first. */
export function PeriodFigure({
  periods,
  query,
}: {
  readonly periods: readonly PeriodCount[];
  readonly query: TimelineQuery;
}) {
  const t = useT();
  const lang = useLocale();
  const { by, step } = query;
  const nameOf = (period: string) =>
    period === ""
      ? t("views.timeline.not-known")
      : step === "month"
        ? formatMonth(lang, period)
        : period;
  const placed = periods.filter(({ period }) => period !== "");
  const { by: _by, step: _step, ...kept } = viewParams(query);
  // The list is narrowed by the year in which acts were done, and by no other date.
  const isLinked = by === "done" && step === "year";
  const number = (key: "counted" | "sum" | "withdrawn" | "other") => ({
    key,
    header: t(`views.timeline.${key}`),
    numeric: true,
    cell: (row: PeriodCount) => formatNumber(lang, row[key]),
  });
  return (
    <>
      <PeriodChart
        label={t("views.timeline.chart")}
        periods={placed.map((one) => ({ ...one, name: nameOf(one.period) }))}
      />
      <DataTable
        caption={t(`views.timeline.caption.${by}`)}
        hideCaption
        rows={[...periods].reverse()}
        rowKey={({ period }) => period}
        columns={[
          {
            key: "period",
            header: t(`views.timeline.${step}`),
            rowHeader: true,
            cell: ({ period }) =>
              isLinked && period !== "" ? (
                <a href={url("register", { lang }, { ...kept, year: period })}>
                  {nameOf(period)}
                </a>
              ) : (
                nameOf(period)
              ),
          },
          number("counted"),
          number("sum"),
          number("withdrawn"),
          number("other"),
        ]}
      />
    </>
  );
}
