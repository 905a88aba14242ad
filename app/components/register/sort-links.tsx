import { sorts } from "../../domain/register/order";
import { toParams, type RegisterQuery } from "../../domain/register/query";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./link-line.module.css";

/** The orders of the list; the one in force is marked. */
export function SortLinks({ query }: { readonly query: RegisterQuery }) {
  const t = useT();
  const lang = useLocale();
  return (
    <nav aria-label={t("ui.sort-by")} className={styles.line}>
      <span aria-hidden="true">{t("ui.sort-by")}</span>
      <ul>
        {sorts.map((sort) => (
          <li key={sort}>
            <a
              href={url("register", { lang }, toParams({ ...query, sort }))}
              aria-current={sort === query.sort ? "true" : undefined}
            >
              {t(`register.sort.${sort}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

/** The same rows elsewhere: as files, as a feed; and what changed. */
export function OtherForms({ query }: { readonly query: RegisterQuery }) {
  const t = useT();
  const lang = useLocale();
  const params = toParams(query);
  const links = [
    {
      href: url("changes", { lang }, { from: query.asOf?.day }),
      label: t("register.changes"),
    },
    { href: url("registerCsv", { lang }, params), label: "CSV" },
    {
      href: url("data", { lang, download: "register.xlsx" }, params),
      label: "XLSX",
    },
    { href: url("apiActs", {}, params), label: "JSON" },
    { href: url("registerAtom", { lang }, params), label: "Atom" },
  ];
  return (
    <nav aria-label={t("register.other-forms")} className={styles.line}>
      <span aria-hidden="true">{t("register.other-forms")}</span>
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
