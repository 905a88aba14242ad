import { localeNames, locales, type Locale } from "../../i18n/locales";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import styles from "./beside-form.module.css";

/** Chooses the language that stands beside the page's own; the choice is in the address. */
export function BesideForm({
  beside,
}: {
  readonly beside: Locale | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <form className={styles.form} action={url("initiative", { lang })}>
      <label htmlFor="beside">{t("initiative.beside.label")}</label>
      <select
        id="beside"
        name="beside"
        defaultValue={beside ?? ""}
        className={styles.select}
      >
        <option value="">{t("initiative.beside.none")}</option>
        {locales
          .filter((locale) => locale !== lang)
          .map((locale) => (
            <option key={locale} value={locale} lang={locale}>
              {localeNames[locale]}
            </option>
          ))}
      </select>
      <Button kind="secondary">{t("initiative.beside.apply")}</Button>
    </form>
  );
}
