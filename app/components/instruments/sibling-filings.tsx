import { contradicts } from "../../domain/instrument/differences";
import type { FiledSibling } from "../../domain/instrument/own";
import { pickText } from "../../domain/kernel/localized";
import { useLocale, useT } from "../../i18n/use-t";
import { Name } from "../ui/name";
import { Notice } from "../ui/notice";
import { StatusTag } from "../ui/status-tag";
import { DifferenceTable } from "./difference-table";

/** For an officer: what else was filed of the same parties, kind and day, to compare by title. */
export function SiblingFilings({
  siblings,
}: {
  readonly siblings: readonly FiledSibling[];
}) {
  const t = useT();
  const lang = useLocale();
  if (siblings.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="other-filings">
      <h2 id="other-filings">{t("instrument.case-filings")}</h2>
      <p>{t("instrument.case-filings-text")}</p>
      <ul>
        {siblings.map(({ titles, filer, isJoined, differences }, index) => {
          const who = pickText(filer, lang);
          return (
            <li key={index}>
              {titles.map((title) => (
                <p key={title.lang}>
                  <Name lang={title.lang} text={title.text} />
                </p>
              ))}
              <p className="row">
                <span>
                  {t("instrument.filed-by")}
                  {t("ui.colon")}
                  <Name lang={who?.lang} text={who?.text ?? ""} />
                </span>
                <StatusTag tone={isJoined ? "info" : "neutral"}>
                  {t(
                    isJoined
                      ? "instrument.case-filing.joined"
                      : "instrument.case-filing.apart",
                  )}
                </StatusTag>
              </p>
              {differences.length > 0 && (
                <>
                  <Notice tone="warn">
                    <p>
                      {t(
                        contradicts(differences)
                          ? "instrument.case-contradiction"
                          : "instrument.case-differences",
                      )}
                    </p>
                  </Notice>
                  <DifferenceTable
                    differences={differences}
                    first={t("instrument.difference.case")}
                    second={t("instrument.difference.other")}
                  />
                </>
              )}
            </li>
          );
        })}
      </ul>
    </section>
  );
}
