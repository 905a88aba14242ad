import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/format";
import { useLocale } from "../../i18n/use-t";
import styles from "./bar-chart.module.css";

export interface Bar {
  readonly key: string;
  readonly label: ReactNode;
  readonly value: number;
  readonly href?: string | undefined;
}

/** Amounts side by side, as a list: label, bar, number. The longest bar is the largest value. */
export function BarChart({
  bars,
  label,
}: {
  readonly bars: readonly Bar[];
  readonly label: string;
}) {
  const locale = useLocale();
  const largest = Math.max(1, ...bars.map(({ value }) => value));
  return (
    <ul className={styles.chart} aria-label={label}>
      {bars.map(({ key, label: name, value, href }) => (
        <li key={key} className={styles.bar}>
          <span className={styles.label}>
            {href ? <a href={href}>{name}</a> : name}
          </span>
          <svg
            className={styles.track}
            aria-hidden="true"
            preserveAspectRatio="none"
            viewBox="0 0 100 1"
          >
            <rect width={((value / largest) * 100).toFixed(2)} height="1" />
          </svg>
          <span className={styles.value}>{formatNumber(locale, value)}</span>
        </li>
      ))}
    </ul>
  );
}
