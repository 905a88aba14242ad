import {
  glossaryGroup,
  type GlossaryEntry,
  type GlossaryGroup,
} from "../../domain/initiative/glossary";
import { localeDirection, localeNames, locales } from "../../i18n/locales";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { placeName } from "./place";
import styles from "./glossary-list.module.css";

/** Above so many places, a list of links helps nobody: the term is all over the text. */
const MOST_PLACES = 6;

function Entry({ entry }: { readonly entry: GlossaryEntry }) {
  const t = useT();
  const lang = useLocale();
  const { anchors } = entry;
  return (
    <article
      className={styles.entry}
      id={entry.id}
      aria-labelledby={`${entry.id}-term`}
    >
      <h3 id={`${entry.id}-term`}>
        <dfn>{entry.term[lang]}</dfn>
      </h3>
      <p>{entry.definition[lang]}</p>
      {anchors.length > 0 && anchors.length <= MOST_PLACES && (
        <ul
          className={styles.places}
          aria-label={t("initiative.glossary.places")}
        >
          {anchors.map((anchor) => (
            <li key={anchor}>
              <a href={`${url("initiative", { lang })}#${anchor}`}>
                {placeName(t, anchor)}
              </a>
            </li>
          ))}
        </ul>
      )}
      <ul
        className={styles.others}
        aria-label={t("initiative.glossary.languages")}
      >
        {locales
          .filter((locale) => locale !== lang)
          .map((locale) => (
            <li key={locale} lang={locale} dir={localeDirection(locale)}>
              {`${localeNames[locale]}: ${entry.term[locale]}`}
            </li>
          ))}
      </ul>
    </article>
  );
}

/** The terms of one group: meaning, places in the text, the term in the other languages. */
export function GlossaryList({ group }: { readonly group: GlossaryGroup }) {
  const t = useT();
  const lang = useLocale();
  return (
    <section aria-labelledby={`group-${group}`}>
      <h2 id={`group-${group}`}>{t(`initiative.glossary.group.${group}`)}</h2>
      {glossaryGroup(group, lang).map((entry) => (
        <Entry key={entry.id} entry={entry} />
      ))}
    </section>
  );
}
