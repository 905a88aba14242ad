import { partyName } from "./party-words";
import type { OwnFiling } from "../../domain/instrument/own";
import { languageName } from "../../domain/reference/language";
import { formatDay, formatList } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { SummaryList } from "../ui/summary-list";
import { ArticleTable } from "./article-table";

/** Everything one side filed of an instrument, as it was understood. */
export function FiledAnswers({
  filing,
}: {
  readonly filing: Pick<
    OwnFiling,
    | "form"
    | "kind"
    | "titles"
    | "place"
    | "authentic"
    | "working"
    | "doneOn"
    | "inEffectOn"
    | "isFurther"
    | "parties"
    | "articles"
  >;
}) {
  const t = useT();
  const lang = t.locale;
  const languages = (codes: readonly string[]) =>
    formatList(
      lang,
      codes.map((code) => languageName(code, lang)),
    );
  const row = (label: string, value: string | null) =>
    value === null || value === "" ? [] : [{ label, value }];
  const day = (label: string, at: string | null) =>
    row(label, at === null ? null : formatDay(lang, at));
  return (
    <section className="stack" aria-labelledby="filed-instrument">
      <h2 id="filed-instrument">{t("instrument.the-instrument")}</h2>
      <SummaryList
        rows={[
          ...row(
            t("instrument.field.kind"),
            filing.kind && t(`instrument.kind.${filing.kind}`),
          ),
          ...row(
            t("instrument.field.form"),
            t(`instrument.form.${filing.form}`),
          ),
          ...filing.titles.map((one) => ({
            label: t("instrument.title-in", {
              language: languageName(one.lang, lang),
            }),
            value: <bdi lang={one.lang}>{one.title}</bdi>,
          })),
          ...row(t("instrument.field.place"), filing.place),
          ...row(t("instrument.field.authentic"), languages(filing.authentic)),
          ...row(t("instrument.field.working"), languages(filing.working)),
          ...day(t("instrument.field.done"), filing.doneOn),
          ...day(t("instrument.field.effect"), filing.inEffectOn),
          ...row(
            t("instrument.field.further"),
            filing.isFurther ? t("instrument.field.further-yes") : null,
          ),
          {
            label: t("instrument.parties"),
            value: (
              <ul>
                {filing.parties.map((party, index) => {
                  const name = partyName(party, lang);
                  return (
                    <li key={index}>
                      <bdi lang={name.lang}>{name.text}</bdi> (
                      {t(
                        party.isParticipant
                          ? "instrument.party-here"
                          : `instrument.party-kind.${party.kind}`,
                      )}
                      )
                    </li>
                  );
                })}
              </ul>
            ),
          },
        ]}
      />
      {filing.articles.length > 0 && (
        <ArticleTable articles={filing.articles} />
      )}
    </section>
  );
}
