import type { FunnelLine } from "../../domain/board/figures";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { DataTable } from "../ui/data-table";
import { HowCounted } from "../ui/how-counted";
import styles from "../views/stat-table.module.css";

/** How far requests came, and how long each step takes in the middle. */
export function Funnel({ lines }: { readonly lines: readonly FunnelLine[] }) {
  const t = useT();
  const lang = useLocale();
  const most = Math.max(1, ...lines.map(({ count }) => count));
  const caption = t("board.funnel");
  return (
    <section className="stack" aria-labelledby="funnel">
      <h2 id="funnel">{caption}</h2>
      <DataTable
        caption={caption}
        hideCaption
        compact
        rows={lines}
        rowKey={({ stage }) => stage}
        columns={[
          {
            key: "stage",
            header: t("board.stage"),
            rowHeader: true,
            cell: ({ stage, count }) => (
              <>
                {t(`board.stage.${stage}`)}
                <svg
                  className={styles.bar}
                  viewBox="0 0 100 1"
                  preserveAspectRatio="none"
                  aria-hidden="true"
                >
                  <rect width={((count / most) * 100).toFixed(2)} height="1" />
                </svg>
              </>
            ),
          },
          {
            key: "count",
            header: t("board.show.requests"),
            numeric: true,
            cell: ({ count }) => formatNumber(lang, count),
          },
          {
            key: "days",
            header: t("board.column.median_days"),
            numeric: true,
            cell: ({ medianDays }) =>
              medianDays === null ? "–" : formatNumber(lang, medianDays),
          },
        ]}
      />
      <HowCounted rule="funnel" />
    </section>
  );
}
