import { registerNumber } from "../../domain/act/number";
import type { Instant } from "../../domain/kernel/clock";
import { languageName } from "../../domain/reference/language";
import type { SentReport } from "../../domain/report/model";
import { formatDay } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";
import type { PublicActView } from "../register/public-act";
import { LightTag } from "./light-tag";
import { PartView } from "./part-view";
import { StandingLine, type Standing } from "./standing-line";
import styles from "./act-reports.module.css";

interface Progress extends Standing {
  readonly reports: readonly SentReport[];
}

/** The reports on an act, newest first, and when the next is due. Nothing for acts nobody reports on. */
export function ActReports({
  act,
  progress,
  at,
}: {
  readonly act: Pick<PublicActView, "entry" | "commitments" | "lang">;
  readonly progress: Progress;
  readonly at: Instant;
}) {
  const t = useT();
  const { reports, dueAt, neverLapses } = progress;
  const isAwaited = dueAt !== null || neverLapses;
  if (reports.length === 0 && !isAwaited) return null;
  return (
    <section className="stack" aria-labelledby="reports">
      <h2 id="reports">{t("report.public.title")}</h2>
      {isAwaited && (
        <p>
          <StandingLine standing={progress} at={at} />
        </p>
      )}
      {reports.length === 0 ? (
        <p className="muted">{t("report.public.none")}</p>
      ) : (
        reports.map((report) => (
          <OneReport key={report.id} act={act} report={report} />
        ))
      )}
    </section>
  );
}

function OneReport({
  act,
  report,
}: {
  readonly act: Pick<PublicActView, "entry" | "commitments" | "lang">;
  readonly report: SentReport;
}) {
  const t = useT();
  const lang = useLocale();
  const number = registerNumber(act.entry.seq);
  const fileHref = (file: SentReport["file"]) =>
    file
      ? { fileHref: url("reportFile", { lang, number, fileId: file.fileId }) }
      : {};
  const id = `report-${String(report.number)}`;
  return (
    <article className={styles.report} aria-labelledby={id}>
      <h3 id={id}>
        {t("report.public.one", {
          number: report.number,
          day: formatDay(lang, report.at),
        })}
      </h3>
      <p className="small muted">
        {t("report.public.language", {
          language: languageName(report.lang, lang),
        })}
      </p>
      {report.items.length > 0 && (
        <ul className={styles.items}>
          {report.items.map(({ position, light, text, link, file }) => (
            <li key={position}>
              <LightTag light={light} />
              <div className="small muted">
                <OwnText
                  lang={act.lang}
                  text={
                    act.commitments.find((one) => one.position === position)
                      ?.measure ?? ""
                  }
                />
              </div>
              <PartView
                lang={report.lang}
                {...{ text, link, file }}
                {...fileHref(file)}
              />
            </li>
          ))}
        </ul>
      )}
      <PartView
        lang={report.lang}
        text={report.text}
        link={report.link}
        file={report.file}
        {...fileHref(report.file)}
      />
    </article>
  );
}
