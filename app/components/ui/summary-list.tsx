import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t";
import styles from "./summary-list.module.css";

export interface SummaryRow {
  readonly label: string;
  readonly value: ReactNode;
  /** Where this answer is changed. */
  readonly changeHref?: string | undefined;
}

/** Names and values: a record's facts, or the answers to check before sending. */
export function SummaryList({ rows }: { rows: readonly SummaryRow[] }) {
  const t = useT();
  return (
    <dl className={styles.list}>
      {rows.map(({ label, value, changeHref }) => (
        <div key={label} className={styles.row}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
          {changeHref && (
            <dd className={styles.change}>
              <a href={changeHref}>
                {t("ui.change")} <span className="hide-visually">{label}</span>
              </a>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
