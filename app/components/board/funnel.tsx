import type { FunnelLine } from "../../domain/board/figures";
import { useT } from "../../i18n/use-t";
import styles from "../views/stat-table.module.css";
import { WaitTable } from "./wait-table";

/** How far requests came, and how long each step takes in the middle. */
export function Funnel({ lines }: { readonly lines: readonly FunnelLine[] }) {
  const t = useT();
  const most = Math.max(1, ...lines.map(({ count }) => count));
  return (
    <WaitTable
      rule="funnel"
      lines={lines}
      lineKey={({ stage }) => stage}
      what={t("board.stage")}
      count={t("board.show.requests")}
    >
      {({ stage, count }) => (
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
      )}
    </WaitTable>
  );
}
