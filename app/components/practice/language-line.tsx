import { languageName } from "../../domain/reference/language";
import { useLocale, useT } from "../../i18n/use-t";
import styles from "./language-line.module.css";
import { usePractice, usePracticeHref } from "./practice-context";

/** In which languages the text can be read, how far each has come, and the choice between them. */
export function LanguageLine() {
  const t = useT();
  const locale = useLocale();
  const { lang: shown, originalLang, languages, isWithheld } = usePractice();
  const href = usePracticeHref();
  if (isWithheld) return null;
  const states = [
    { lang: originalLang, done: 0, stale: 0, of: 0 },
    ...languages,
  ];
  return (
    <nav className={styles.line} aria-label={t("practices.text-language")}>
      <p className={styles.title}>{t("practices.text-language")}</p>
      <ul>
        {states.map(({ lang, done, stale, of }) => (
          <li key={lang}>
            <a
              href={href({ text: lang })}
              aria-current={lang === shown ? "true" : undefined}
            >
              {languageName(lang, locale)}
            </a>{" "}
            <span className={styles.state}>
              {lang === originalLang
                ? t("practices.original")
                : t("practices.parts-translated", { done, of })}
              {stale > 0 && (
                <>
                  {t("ui.list-comma")}
                  {t("practices.parts-stale", { count: stale })}
                </>
              )}
            </span>
          </li>
        ))}
        {!states.some(({ lang }) => lang === locale) && (
          <li className={styles.none}>
            {t("practices.no-translation", {
              language: languageName(locale, locale),
            })}
          </li>
        )}
      </ul>
    </nav>
  );
}
