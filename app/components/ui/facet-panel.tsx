import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { Button } from "../form/button";
import { choicesHtml } from "./choices-html";
import { Icon } from "./icon";
import styles from "./facet-panel.module.css";

export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** How many records this choice would show; left out where not counted. */
  readonly count?: number | undefined;
  readonly checked?: boolean | undefined;
}

export interface FacetGroup {
  readonly name: string;
  readonly legend: string;
  readonly options: readonly FacetOption[];
}

/**
 * A GET form that narrows a list: groups of checkboxes with counts, and
 * "Apply". The first two groups and those in use are open; on a small screen
 * a link leads past the panel to the results (`resultsId`).
 */
export function FacetPanel({
  action,
  groups,
  hidden = [],
  resetHref,
  resultsId = "results",
  children,
}: {
  readonly action: string;
  readonly groups: readonly FacetGroup[];
  /** Parameters to keep that this form does not show, such as the sort order. */
  readonly hidden?:
    readonly (readonly [name: string, value: string])[] | undefined;
  readonly resetHref: string;
  /** The id of the element that holds the results. */
  readonly resultsId?: string | undefined;
  /** Fields above the groups: a search box, a date. */
  readonly children?: ReactNode;
}) {
  const t = useT();
  const locale = useLocale();
  return (
    <form
      method="get"
      action={action}
      className={styles.panel}
      aria-label={t("ui.filters")}
    >
      <div className={styles.head}>
        <h2 className={styles.title}>{t("ui.filters")}</h2>
        <a className={styles.jump} href={`#${resultsId}`}>
          {t("ui.to-results")}
        </a>
      </div>
      {hidden.map(([name, value]) => (
        <input
          key={`${name}=${value}`}
          type="hidden"
          name={name}
          value={value}
        />
      ))}
      {children && <div className={styles.extra}>{children}</div>}
      {groups.map(({ name, legend, options }, index) => (
        <details
          key={name}
          className={styles.group}
          open={index < 2 || options.some(({ checked }) => checked)}
        >
          <summary className={styles.legend}>
            {legend}
            <Icon name="caret-right" />
          </summary>
          <div
            className={styles.options}
            role="group"
            aria-label={legend}
            dangerouslySetInnerHTML={{
              __html: choicesHtml(
                name,
                options.map(({ count, ...rest }) => ({
                  ...rest,
                  count:
                    count === undefined
                      ? undefined
                      : formatNumber(locale, count),
                })),
                styles,
              ),
            }}
          />
        </details>
      ))}
      <div className={styles.actions}>
        <Button>{t("ui.apply")}</Button>
        <a className={styles.reset} href={resetHref}>
          {t("ui.reset")}
        </a>
      </div>
    </form>
  );
}

export interface ActiveFilter {
  readonly group: string;
  readonly label: ReactNode;
  readonly removeHref: string;
}

/** The filters now in force, each with a link that takes it away, and one that takes all away. */
export function ActiveFilters({
  filters,
  resetHref,
}: {
  readonly filters: readonly ActiveFilter[];
  readonly resetHref: string;
}) {
  const t = useT();
  if (filters.length === 0) return null;
  return (
    <div
      className={styles.active}
      role="group"
      aria-label={t("ui.active-filters")}
    >
      <ul className={styles.chips}>
        {filters.map(({ group, label, removeHref }) => (
          <li key={removeHref}>
            <a className={styles.chip} href={removeHref}>
              <span>
                <span className="hide-visually">{t("ui.remove-filter")} </span>
                {group}
                {t("ui.colon")}
                <b>{label}</b>
              </span>
              <Icon name="x" />
            </a>
          </li>
        ))}
        <li>
          <a className={styles.reset} href={resetHref}>
            {t("ui.reset")}
          </a>
        </li>
      </ul>
    </div>
  );
}
