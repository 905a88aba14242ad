import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { columnsOf, type Period } from "./period-columns";
import styles from "./period-chart.module.css";

/**
 * Columns by month or year: upwards what counts, downwards what was withdrawn.
 * Time runs from left to right in every language, like the numbers. The page
 * shows the same figures as a table.
 */
export function PeriodChart({
  periods,
  label,
}: {
  readonly periods: readonly (Period & { readonly name: string })[];
  readonly label: string;
}) {
  const t = useT();
  const lang = useLocale();
  const { width, height, base, most, up, down } = columnsOf(periods);
  const first = periods[0]?.name ?? "";
  const last = periods.at(-1)?.name ?? "";
  return (
    <figure className={styles.figure}>
      <p className={styles.most} aria-hidden="true">
        {formatNumber(lang, most)}
      </p>
      <svg
        className={styles.chart}
        viewBox={`0 0 ${String(width)} ${String(height)}`}
        preserveAspectRatio="none"
        aria-hidden="true"
      >
        <path className={styles.up} d={up} />
        <path className={styles.down} d={down} />
        <path className={styles.base} d={`M0 ${base}H${String(width)}`} />
      </svg>
      <p className={styles.ends} aria-hidden="true">
        <span>{first}</span>
        {periods.length > 1 && <span>{last}</span>}
      </p>
      <figcaption className={styles.caption}>
        <p>{label}</p>
        <ul>
          <li className={styles.keyUp}>{t("views.timeline.counted")}</li>
          <li className={styles.keyDown}>{t("views.timeline.withdrawn")}</li>
        </ul>
      </figcaption>
    </figure>
  );
}
