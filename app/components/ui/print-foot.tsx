import type { Instant } from "../../domain/kernel/clock";
import { formatInstant } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import styles from "./print-foot.module.css";

/** Squares of white that a reader of QR codes needs round one. */
const QUIET = 4;

/**
 * The foot of every sheet of a printed record: where it stands, as of when, and
 * which version it is. Put last into the page; on a screen it is not there.
 */
export function PrintFoot({
  address,
  at,
  version,
  qr,
}: {
  /** Absolute. */
  readonly address: string;
  readonly at: Instant;
  readonly version?: number | undefined;
  /** The address as a QR code, see `domain/citation/qr.server.ts`. */
  readonly qr?: { readonly size: number; readonly path: string } | undefined;
}) {
  const t = useT();
  const side = (qr?.size ?? 0) + 2 * QUIET;
  return (
    <div className={styles.foot} data-print-foot>
      <div className={styles.inside}>
        {qr && (
          <svg
            className={styles.qr}
            viewBox={`${String(-QUIET)} ${String(-QUIET)} ${String(side)} ${String(side)}`}
            aria-hidden
          >
            <path d={qr.path} />
          </svg>
        )}
        <p>
          {t("ui.print.address")} <bdi dir="ltr">{address}</bdi>
          <br />
          {t("ui.as-of")} {formatInstant(useLocale(), at)}
          {version !== undefined && <>, {t("ui.print.version", { version })}</>}
        </p>
      </div>
    </div>
  );
}
