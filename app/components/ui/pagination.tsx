import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { Icon } from "./icon";
import { pageWindow } from "./page-window";
import styles from "./pagination.module.css";

/** Links to the pages of a longer list. Renders nothing when there is one page. */
export function Pagination({
  page,
  pages,
  href,
}: {
  readonly page: number;
  readonly pages: number;
  readonly href: (page: number) => string;
}) {
  const t = useT();
  const locale = useLocale();
  if (pages < 2) return null;
  return (
    <nav className={styles.nav} aria-label={t("ui.pages")}>
      {page > 1 && (
        <a className={styles.step} href={href(page - 1)} rel="prev">
          <Icon name="arrow-left" />
          {t("ui.previous")}
        </a>
      )}
      <ol className={styles.list}>
        {pageWindow(page, pages).map((one, index) =>
          one === null ? (
            <li key={`gap${String(index)}`} aria-hidden="true">
              …
            </li>
          ) : (
            <li key={one}>
              <a
                className={styles.page}
                href={href(one)}
                aria-current={one === page ? "page" : undefined}
                aria-label={t("ui.page-number", { page: one })}
              >
                {formatNumber(locale, one)}
              </a>
            </li>
          ),
        )}
      </ol>
      {page < pages && (
        <a className={styles.step} href={href(page + 1)} rel="next">
          {t("ui.next")}
          <Icon name="arrow-right" />
        </a>
      )}
    </nav>
  );
}
