import { localeNames, locales } from "../../i18n/locales";
import { useT } from "../../i18n/use-t";
import { MAIN_FORM } from "../form/form";
import { inLanguage } from "./language-links";
import styles from "./language-switch.module.css";
import { useRoot } from "./use-root";

/**
 * This page in the other five languages. On a page with a form (`byForm`) the
 * names are submit buttons of that form, so that what was typed comes along.
 */
export function LanguageSwitch({ byForm }: { byForm: boolean }) {
  const t = useT();
  const { locale, path } = useRoot();
  return (
    <nav aria-label={t("ui.language")} className={styles.nav}>
      {/* Enter in a field presses the form's first button: without this one, a language. */}
      {byForm && (
        <button
          type="submit"
          form={MAIN_FORM}
          tabIndex={-1}
          aria-hidden="true"
          className="hide-visually"
        />
      )}
      <ul className={styles.list}>
        {locales.map((lang) => (
          <li key={lang} lang={lang}>
            {lang === locale ? (
              <span className={styles.item} aria-current="true">
                {localeNames[lang]}
              </span>
            ) : byForm ? (
              <button
                type="submit"
                form={MAIN_FORM}
                formAction={inLanguage(path, lang)}
                formNoValidate
                name="_switch"
                value="1"
                className={styles.item}
              >
                {localeNames[lang]}
              </button>
            ) : (
              <a
                className={styles.item}
                href={inLanguage(path, lang)}
                hrefLang={lang}
              >
                {localeNames[lang]}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}
