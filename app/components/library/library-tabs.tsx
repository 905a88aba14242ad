import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "../views/view-tabs.module.css";

const tabs = [
  "practices",
  "practiceMap",
  "practiceBlocks",
  "practiceLike",
  "practiceCompare",
] as const;
export type LibraryTab = (typeof tabs)[number];

/** The ways to see the library, as links; the one in force is marked. */
export function LibraryTabs({ here }: { readonly here: LibraryTab }) {
  const t = useT();
  const lang = useLocale();
  return (
    <nav aria-label={t("library.tabs")} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <a
              href={url(tab, { lang })}
              aria-current={tab === here ? "page" : undefined}
            >
              {t(`library.tab.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
