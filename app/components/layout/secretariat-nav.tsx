import type { SecretariatSection } from "../../domain/permissions/sections";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./secretariat-nav.module.css";
import { useRoot } from "./use-root";

/** The ways within the secretariat. A page hands in only those its reader may take. */
export function SecretariatNav({
  pages,
}: {
  pages: readonly SecretariatSection[];
}) {
  const t = useT();
  const { locale: lang, path } = useRoot();
  const here = path.split("?")[0] ?? "";
  return (
    <nav className={styles.nav} aria-label={t("ui.secretariat")}>
      <ul className={styles.list}>
        {pages.map((page) => {
          const href = url(page, { lang });
          return (
            <li key={page}>
              <a href={href} aria-current={here === href ? "page" : undefined}>
                {t(`ui.secretariat.${page}`)}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
