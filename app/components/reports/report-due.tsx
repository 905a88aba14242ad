import type { OwnReport } from "../../domain/report/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { Notice } from "../ui/notice";

/** Until when the report is wanted, or since when it is late. */
export function ReportDue({
  report,
  now,
}: {
  readonly report: Pick<OwnReport, "dueAt" | "status">;
  readonly now: number;
}) {
  const t = useT();
  const { dueAt, status } = report;
  if (dueAt === null) return <p>{t("report.due-never")}</p>;
  const day = formatDay(t.locale, dueAt);
  if (now < dueAt) return <p>{t("report.due-on", { day })}</p>;
  return (
    <Notice tone="warn" title={t("report.due-since", { day })}>
      {status === "dormant" && <p>{t("report.dormant-now")}</p>}
    </Notice>
  );
}
