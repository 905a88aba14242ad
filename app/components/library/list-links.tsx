import { sorts } from "../../domain/library/order";
import { toParams, type LibraryQuery } from "../../domain/library/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "../register/link-line.module.css";

/** The orders of the list; the one in force is marked. */
export function LibrarySorts({ query }: { readonly query: LibraryQuery }) {
  const t = useT();
  const lang = useLocale();
  const own = sorts.filter((sort) => sort !== "relevance" || query.q !== "");
  return (
    <nav aria-label={t("ui.sort-by")} className={styles.line}>
      <span aria-hidden="true">{t("ui.sort-by")}</span>
      <ul>
        {own.map((sort) => (
          <li key={sort}>
            <a
              href={url("practices", { lang }, toParams({ ...query, sort }))}
              aria-current={sort === query.sort ? "true" : undefined}
            >
              {t(`library.sort.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same practices elsewhere: as files, as a feed. */
export function LibraryForms({ query }: { readonly query: LibraryQuery }) {
  const t = useT();
  const lang = useLocale();
  const params = toParams({ ...query, basket: [] });
  const file = (format: string) => ({
    href: url("data", { lang, download: `practices.${format}` }, params),
    label: format.toUpperCase(),
  });
  const links = [
    ...["csv", "json", "xlsx"].map(file),
    { href: url("practicesAtom", { lang }, params), label: "Atom" },
    { href: url("apiPractices", {}, params), label: "API" },
  ];
  return (
    <nav aria-label={t("library.other-forms")} className={styles.line}>
      <span aria-hidden="true">{t("library.other-forms")}</span>
      <ul>
        {links.map(({ href, label }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
