import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import styles from "../views/view-tabs.module.css";

const tabs = [
  "assistance",
  "assistanceGaps",
  "assistanceFigures",
  "rounds",
  "engagements",
] as const;

/** The ways to see the exchange, as links; the one in force is marked. */
export function BoardTabs({ here }: { readonly here: (typeof tabs)[number] }) {
  const t = useT();
  const lang = useLocale();
  return (
    <nav aria-label={t("board.tabs")} className={styles.tabs}>
      <ul>
        {tabs.map((tab) => (
          <li key={tab}>
            <a
              href={url(tab, { lang })}
              aria-current={tab === here ? "page" : undefined}
            >
              {t(`board.tab.${tab}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
