import type { Edition } from "../../domain/initiative/model";
import { editionsIn, initiativeText } from "../../domain/initiative/text";
import { formatDay, formatList } from "../../i18n/format";
import { localeNames, type Locale } from "../../i18n/locales";
import { useLocale, useT } from "../../i18n/use-t";
import { CiteBox } from "../ui/cite-box";
import { partNames } from "./place";
import styles from "./editions.module.css";

function useEditionText() {
  const t = useT();
  const lang = useLocale();
  return ({ version, date }: Edition) =>
    t("initiative.edition", { version, day: formatDay(lang, date) });
}

/** Where each shown text comes from: status, version, day, provenance. */
export function Editions({ shown }: { readonly shown: readonly Locale[] }) {
  const t = useT();
  const lang = useLocale();
  const editionText = useEditionText();
  return (
    <dl className={styles.list}>
      {shown.map((locale) => {
        const text = initiativeText(locale);
        const editions = editionsIn(text);
        return (
          <div key={locale}>
            <dt lang={locale}>{localeNames[locale]}</dt>
            {editions.map((edition) => {
              const parts = text.parts.filter((p) => p.edition === edition);
              const names = partNames(t, parts);
              return (
                <dd key={edition.status}>
                  <strong>{t(`initiative.status.${edition.status}`)}</strong>
                  {" · "}
                  {editionText(edition)}
                  {editions.length > 1 &&
                    ` · ${t("initiative.parts", { list: formatList(lang, names) })}`}
                  <br />
                  {t(`initiative.provenance.${edition.provenance}`)}
                </dd>
              );
            })}
          </div>
        );
      })}
    </dl>
  );
}

/** How to quote the initiative in the languages shown, with version and address. */
export function CiteInitiative({
  shown,
  released,
  address,
}: {
  readonly shown: readonly Locale[];
  readonly released: string;
  /** Absolute address of this page without its query. */
  readonly address: string;
}) {
  const t = useT();
  const lang = useLocale();
  const editionText = useEditionText();
  const citations = shown.map((locale) => {
    const text = initiativeText(locale);
    const editions = editionsIn(text);
    const cited = t("initiative.cite.text", {
      title: text.title.text,
      day: formatDay(lang, released),
      language: localeNames[locale],
      status: formatList(
        lang,
        editions.map(({ status }) => t(`initiative.status.${status}`)),
      ),
      edition: formatList(lang, editions.map(editionText)),
    });
    return { label: localeNames[locale], text: `${cited} ${address}` };
  });
  return <CiteBox citations={citations} />;
}
