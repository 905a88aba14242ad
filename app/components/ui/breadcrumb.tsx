import { url } from "../../urls";
import { useLocale, useT } from "../../i18n/use-t";
import { useAsOf } from "../layout/use-as-of";
import styles from "./breadcrumb.module.css";

export interface Crumb {
  readonly label: string;
  readonly href: string;
}

/** The way from the home page to here; this page itself is not in it. */
export function Breadcrumb({
  crumbs = [],
}: {
  crumbs?: readonly Crumb[] | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  const all = [
    { label: t("ui.home"), href: url("home", { lang }, useAsOf()) },
    ...crumbs,
  ];
  return (
    <nav aria-label={t("ui.breadcrumb")}>
      <ol className={styles.list}>
        {all.map(({ label, href }) => (
          <li key={href}>
            <a href={href}>{label}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
