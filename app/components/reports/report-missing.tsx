import type { OwnReport } from "../../domain/report/own";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { fieldId } from "../form/field";
import { Notice } from "../ui/notice";

/** What is missing before a report can be sent, each with the way to its field. */
export function ReportMissing({ report }: { readonly report: OwnReport }) {
  const t = useT();
  const page = url("actReport", { lang: t.locale, id: report.id });
  const placeOf = (field: string) => {
    const position = Number(field.split(".")[1]);
    return report.commitments.findIndex((one) => one.position === position) + 1;
  };
  return (
    <Notice tone="warn" title={t("report.check.missing")}>
      <ul>
        {Object.entries(report.problems).map(([field, { key }]) => (
          <li key={field}>
            <a href={`${page}#${fieldId(field)}`}>
              {field.startsWith("items.") && (
                <>
                  {t("report.commitment", { place: placeOf(field) })}
                  {t("ui.colon")}
                </>
              )}
              {t.find(key)}
            </a>
          </li>
        ))}
      </ul>
    </Notice>
  );
}
