import { pickText } from "../../domain/kernel/localized";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Name } from "../ui/name";
import { SummaryList, type SummaryRow } from "../ui/summary-list";
import { usePractice } from "./practice-context";

/** What a practice belongs to: topics, proposals, goals, an act, other practices. */
export function PracticeLinks() {
  const t = useT();
  const lang = useLocale();
  const { content, act, related } = usePractice();
  const { topics, proposals, sdgTargets } = content;
  const rows: (SummaryRow | false)[] = [
    topics.length > 0 && {
      label: t("practices.field.topics"),
      value: (
        <ul>
          {topics.map((code) => (
            <li key={code}>
              <a href={url("practices", { lang }, { topic: code })}>
                {t(`reference.topic.${code}`)}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    proposals.length > 0 && {
      label: t("practices.field.proposals"),
      value: (
        <ul>
          {proposals.map((number) => (
            <li key={number}>
              <a href={`${url("initiative", { lang })}#m${String(number)}`}>
                {t("practices.proposal", { number })}
              </a>
            </li>
          ))}
        </ul>
      ),
    },
    sdgTargets.length > 0 && {
      label: t("practices.field.sdgTargets"),
      value: (
        <ul>
          {sdgTargets.map((target) => (
            <li key={target}>
              <bdi dir="ltr">{target}</bdi> {t(`reference.sdg.${target}`)}
            </li>
          ))}
        </ul>
      ),
    },
    act !== null && {
      label: t("practices.field.act"),
      value: (
        <a href={url("act", { lang, number: act })}>
          <bdi dir="ltr">{act}</bdi>
        </a>
      ),
    },
    related.length > 0 && {
      label: t("practices.field.related"),
      value: (
        <ul>
          {related.map(({ number, titles }) => {
            const title = titles && pickText(titles, lang);
            return (
              <li key={number}>
                {title ? (
                  <a href={url("practice", { lang, number })}>
                    <Name lang={title.lang} text={title.text} />
                  </a>
                ) : (
                  <>
                    <bdi dir="ltr">{number}</bdi>, {t("practices.gone")}
                  </>
                )}
              </li>
            );
          })}
        </ul>
      ),
    },
  ];
  const stated = rows.filter((row) => row !== false);
  if (stated.length === 0) return null;
  return (
    <section className="stack" aria-labelledby="links-title">
      <h2 id="links-title">{t("practices.links")}</h2>
      <SummaryList rows={stated} />
    </section>
  );
}
