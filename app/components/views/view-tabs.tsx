import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "./view-tabs.module.css";

const tabs = [
  "register",
  "matrix",
  "map",
  "timeline",
  "statistics",
  "countries",
] as const;
export type ViewTab = (typeof tabs)[number];

/** The ways to see the register, as links; the one in force is marked. They keep the day. */
export function ViewTabs({
  here,
  asOf,
}: {
  /** Left out where the page is none of them. */
  readonly here?: ViewTab | undefined;
  /** The past day as which the register is read. */
  readonly asOf?: string | undefined;
}) {
  const t = useT();
  const lang = useLocale();
  return (
    <nav aria-label={t("views.tabs")} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <a
              href={url(tab, { lang }, { asOf })}
              aria-current={tab === here ? "page" : undefined}
            >
              {t(`views.tab.${tab === "register" ? "list" : tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
