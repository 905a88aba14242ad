import { formatNumber } from "../../i18n/format";
import { useLocale } from "../../i18n/use-t";
import styles from "./tabs.module.css";

export interface Tab {
  readonly key: string;
  readonly label: string;
  readonly href: string;
  readonly count: number;
  readonly current: boolean;
}

/** Saved views as links, each with how much is in it. */
export function Tabs({
  label,
  tabs,
}: {
  readonly label: string;
  readonly tabs: readonly Tab[];
}) {
  const locale = useLocale();
  return (
    <nav aria-label={label}>
      <ul className={styles.list}>
        {tabs.map(({ key, label: text, href, count, current }) => (
          <li key={key}>
            <a
              className={styles.link}
              href={href}
              aria-current={current ? "page" : undefined}
            >
              {text}{" "}
              <span className="number">{formatNumber(locale, count)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
