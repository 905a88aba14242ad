import { clockMonths } from "../../domain/act/rules";
import {
  dormantAfterMonths,
  graceDays,
} from "../../domain/lifecycle/report-clock";
import { useT } from "../../i18n/use-t";

/** How long until a report is due, late, and an act dormant; and what a succession does to counts. */
export function ClockRules() {
  const t = useT();
  return (
    <>
      <section id="reports" className="prose">
        <h2>{t("report.counted.title")}</h2>
        <p>
          {t("report.counted.text", {
            company: clockMonths("company") ?? 0,
            others: clockMonths("civil_society") ?? 0,
            grace: graceDays,
            dormant: dormantAfterMonths,
          })}
        </p>
      </section>
      <section id="successions" className="prose">
        <h2>{t("succession.counted.title")}</h2>
        <p>{t("succession.counted.text")}</p>
      </section>
    </>
  );
}
