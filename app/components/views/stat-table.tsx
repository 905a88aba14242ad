import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import styles from "./stat-table.module.css";

export interface StatLine {
  readonly key: string;
  readonly label: ReactNode;
  /** What the bar shows; the longest is the largest. */
  readonly acts: number;
  readonly participants: number;
}

/** A table with a bar under each name: acts, and the participants behind them. */
export function StatTableOf({
  caption,
  head,
  lines,
}: {
  readonly caption: string;
  /** What the rows are. */
  readonly head: string;
  readonly lines: readonly StatLine[];
}) {
  const t = useT();
  const lang = useLocale();
  const largest = Math.max(1, ...lines.map(({ acts }) => acts));
  return (
    <DataTable
      caption={caption}
      hideCaption
      compact
      rows={lines}
      rowKey={({ key }) => key}
      columns={[
        {
          key: "choice",
          header: head,
          rowHeader: true,
          cell: ({ label, acts }) => (
            <>
              {label}
              <svg
                className={styles.bar}
                viewBox="0 0 100 1"
                preserveAspectRatio="none"
                aria-hidden="true"
              >
                <rect width={((acts / largest) * 100).toFixed(2)} height="1" />
              </svg>
            </>
          ),
        },
        {
          key: "acts",
          header: t("views.acts"),
          numeric: true,
          cell: ({ acts }) => formatNumber(lang, acts),
        },
        {
          key: "participants",
          header: t("views.participants"),
          numeric: true,
          cell: ({ participants }) => formatNumber(lang, participants),
        },
      ]}
    />
  );
}
