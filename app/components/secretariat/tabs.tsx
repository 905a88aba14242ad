import { formatNumber } from "../../i18n/format";
import { useLocale } from "../../i18n/use-t";
import styles from "./tabs.module.css";

export interface Tab {
  readonly key: string;
  readonly label: string;
  /** The language of the label where it is not the page's. */
  readonly lang?: string | undefined;
  readonly href: string;
  readonly count?: number | undefined;
  readonly current: boolean;
}

/** Saved views as links, each with how much is in it where that is known. */
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
        {tabs.map(({ key, label: text, lang, href, count, current }) => (
          <li key={key}>
            <a
              className={styles.link}
              href={href}
              lang={lang}
              aria-current={current ? "page" : undefined}
            >
              {text}
              {count !== undefined && (
                <>
                  {" "}
                  <span className="number">{formatNumber(locale, count)}</span>
                </>
              )}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
