import type { OwnReport } from "../../domain/report/own";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Confirmation } from "../ui/confirmation";

/** The report is public: what follows, and where it is to be seen. */
export function ReportSent({ report }: { readonly report: OwnReport }) {
  const t = useT();
  const lang = t.locale;
  const { number, dueAt, id } = report;
  return (
    <Confirmation
      title={t("report.sent.title")}
      referenceLabel={t("report.sent.act")}
      reference={number ?? ""}
    >
      <p>{t("report.sent.public")}</p>
      {dueAt !== null && (
        <p>{t("report.sent.next", { day: formatDay(lang, dueAt) })}</p>
      )}
      {number !== null && (
        <p>
          <a href={url("act", { lang, number })}>
            {t("acts.state.public-page")}
          </a>
        </p>
      )}
      <p>
        <a href={url("actTasks", { lang, id })}>{t("acts.tasks.title")}</a>
      </p>
    </Confirmation>
  );
}
