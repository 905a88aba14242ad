import type { ReactNode } from "react";
import type { Instant } from "../../domain/kernel/clock";
import { formatInstant } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { AsOfDay } from "./as-of-day";
import styles from "./notes.module.css";

/** The instant that the figures of a page hold for. */
export function AsOfBar({
  at,
  dated,
  leavesOut,
  children,
}: {
  readonly at: Instant;
  /** The page can be read as of a past day (`?asOf=`): say so, and let one be chosen. */
  readonly dated?: boolean | undefined;
  /** The page of today shows what is not kept by day: say that it is missing here. */
  readonly leavesOut?: boolean | undefined;
  readonly children?: ReactNode;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <div className={styles.asof}>
      <p>
        {t("ui.as-of")}{" "}
        <time dateTime={new Date(at).toISOString()}>
          {formatInstant(locale, at)}
        </time>
      </p>
      {dated && <AsOfDay leavesOut={leavesOut} />}
      {children}
    </div>
  );
}
