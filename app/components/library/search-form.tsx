import {
  toParams,
  withWords,
  type LibraryQuery,
} from "../../domain/library/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { Button } from "../form/button";
import styles from "../register/search-form.module.css";
import { Icon } from "../ui/icon";
import { fieldsOf } from "./hidden-fields";

/** The search over the library; a GET form that keeps what else the address says. */
export function LibrarySearch({ query }: { readonly query: LibraryQuery }) {
  const t = useT();
  const lang = useLocale();
  return (
    <form
      method="get"
      action={url("practices", { lang })}
      role="search"
      aria-label={t("library.search-label")}
      className={styles.form}
    >
      {fieldsOf(toParams(withWords(query, ""))).map(([name, value]) => (
        <input
          key={`${name}=${value}`}
          type="hidden"
          name={name}
          value={value}
        />
      ))}
      <label htmlFor="library-search" className={styles.label}>
        {t("library.search-label")}
      </label>
      <div className={styles.line}>
        <input
          id="library-search"
          type="search"
          name="q"
          dir="auto"
          maxLength={200}
          defaultValue={query.q}
          aria-describedby="library-search-hint"
          className={styles.input}
        />
        <Button>
          <Icon name="magnifying-glass" />
          {t("ui.search")}
        </Button>
      </div>
      <p id="library-search-hint" className={styles.hint}>
        {t("library.search-hint")}
      </p>
    </form>
  );
}
