import type { OwnReport } from "../../domain/report/own";
import { languageName } from "../../domain/reference/language";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { OwnText } from "../register/own-text";
import { SummaryList } from "../ui/summary-list";
import { LightTag } from "./light-tag";
import { PartView } from "./part-view";

/** What the report says so far, each part with the way to change it. */
export function ReportAnswers({ report }: { readonly report: OwnReport }) {
  const t = useT();
  const { id, answers, commitments, files } = report;
  const { lang } = answers;
  const page = url("actReport", { lang: t.locale, id });
  const none = <span className="muted">{t("report.not-said")}</span>;
  const isBlank =
    answers.text === null && answers.link === null && answers.fileId === null;
  return (
    <SummaryList
      rows={[
        {
          label: t("report.language"),
          value: languageName(lang, t.locale),
          changeHref: `${page}#f-lang`,
        },
        ...commitments.map(({ position, measure }, index) => {
          const item = answers.items.find((one) => one.position === position);
          return {
            label: t("report.commitment", { place: index + 1 }),
            value: (
              <div className="stack stack-2">
                <div className="muted">
                  <OwnText lang={report.lang} text={measure} />
                </div>
                {item?.light ? <LightTag light={item.light} /> : none}
                <PartView
                  lang={lang}
                  text={item?.text ?? null}
                  link={item?.link ?? null}
                  file={files[item?.fileId ?? ""]}
                />
              </div>
            ),
            changeHref: `${page}#f-items-${String(position)}-group`,
          };
        }),
        {
          label: t(
            commitments.length === 0 ? "report.whole-only" : "report.whole",
          ),
          value: isBlank ? (
            none
          ) : (
            <PartView
              lang={lang}
              text={answers.text}
              link={answers.link}
              file={files[answers.fileId ?? ""]}
            />
          ),
          changeHref: `${page}#f-text`,
        },
      ]}
    />
  );
}
