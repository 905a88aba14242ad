import type { ReportState } from "../../domain/engagement/clock";
import type { SideReport, TermsOutput } from "../../domain/engagement/content";
import type { Side } from "../../domain/exchange/model";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { OwnText } from "../register/own-text";
import { DataTable } from "../ui/data-table";
import { Name } from "../ui/name";
import { StatusTag } from "../ui/status-tag";
import { lightTone, reportTone } from "./status-tone";

interface OneSide {
  readonly side: Side;
  readonly state: ReportState;
  readonly report:
    (SideReport & { readonly lang: string; readonly at: number }) | null;
}
export interface PeriodView {
  readonly period: number;
  readonly dueAt: number;
  readonly sides: readonly OneSide[];
}

const texts = ["done", "problems", "next"] as const;

/**
 * Both reports on one half-year side by side. Where lights or figures differ
 * the row says so; nothing is averaged.
 */
export function SideReports({
  period: { period, dueAt, sides },
  outputs,
  termsLang,
}: {
  readonly period: PeriodView;
  readonly outputs: readonly TermsOutput[];
  readonly termsLang: string;
}) {
  const t = useT();
  const none = <span className="muted">{t("engagement.not-stated")}</span>;
  const isWhole = sides.every(({ report }) => report !== null);
  const differ = (of: (report: SideReport) => string) =>
    isWhole &&
    new Set(sides.map(({ report }) => report && of(report).trim())).size > 1;
  const rows = [
    {
      key: "light",
      label: t("engagement.report.light"),
      isDifferent: differ(({ light }) => light),
      cell: ({ state, report }: OneSide) =>
        report ? (
          <StatusTag tone={lightTone[report.light]}>
            {t(`engagement.light.${report.light}`)}
          </StatusTag>
        ) : (
          <StatusTag tone={reportTone[state]}>
            {t(`engagement.report-state.${state}`)}
          </StatusTag>
        ),
    },
    ...outputs.map(({ id, name, target }) => ({
      key: id,
      label: (
        <>
          <Name lang={termsLang} text={name} />
          <br />
          <span className="small muted">
            {t("engagement.terms.target")}
            {t("ui.colon")}
            <Name lang={termsLang} text={target} />
          </span>
        </>
      ),
      isDifferent: differ(({ outputs: figures }) => figures[id] ?? ""),
      cell: ({ report }: OneSide) => {
        const figure = report?.outputs[id] ?? "";
        return report && figure !== "" ? (
          <Name lang={report.lang} text={figure} />
        ) : (
          none
        );
      },
    })),
    ...texts.map((field) => ({
      key: field,
      label: t(`engagement.report.${field}`),
      isDifferent: false,
      cell: ({ report }: OneSide) =>
        report && report[field] !== "" ? (
          <OwnText lang={report.lang} text={report[field]} />
        ) : (
          none
        ),
    })),
  ];
  const isDifferent = rows.some((row) => row.isDifferent);
  const id = `period-${String(period)}`;
  return (
    <section className="stack" aria-labelledby={id}>
      <h2 id={id}>
        {t("engagement.report.period", {
          period,
          day: formatDay(t.locale, dueAt),
        })}
      </h2>
      {isDifferent && (
        <p>
          <StatusTag tone="change">{t("engagement.report.differ")}</StatusTag>
        </p>
      )}
      <DataTable
        caption={t("engagement.report.period", {
          period,
          day: formatDay(t.locale, dueAt),
        })}
        hideCaption
        rows={rows}
        rowKey={({ key }) => key}
        columns={[
          {
            key: "what",
            header: t("engagement.report.what"),
            rowHeader: true,
            cell: ({ label, isDifferent: isOther }) => (
              <>
                {label}
                {isOther && (
                  <>
                    <br />
                    <StatusTag tone="change">
                      {t("engagement.report.different")}
                    </StatusTag>
                  </>
                )}
              </>
            ),
          },
          ...sides.map((side) => ({
            key: side.side,
            header: t(`exchange.side.${side.side}`),
            cell: (row: (typeof rows)[number]) => row.cell(side),
          })),
        ]}
      />
    </section>
  );
}
