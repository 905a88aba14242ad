import type { ReactNode } from "react";
import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import { Icon } from "./icon";
import { ScrollBox } from "./scroll-box";
import styles from "./data-table.module.css";

export interface Column<Row> {
  readonly key: string;
  readonly header: ReactNode;
  readonly cell: (row: Row) => ReactNode;
  /** Aligns to the end with figures of one width. */
  readonly numeric?: boolean | undefined;
  /** The cell that names the row. */
  readonly rowHeader?: boolean | undefined;
  /** Makes the header a link; `direction` is set on the column now sorted by. */
  readonly sort?:
    | {
        readonly href: string;
        readonly direction?: "ascending" | "descending" | undefined;
      }
    | undefined;
}

const sortIcon = {
  ascending: "sort-ascending",
  descending: "sort-descending",
  none: "caret-up-down",
} as const;

/** A native table in a region that scrolls sideways and can be reached by keyboard. */
export function DataTable<Row>({
  caption,
  hideCaption,
  columns,
  rows,
  rowKey,
  tall,
  compact,
}: {
  readonly caption: string;
  readonly hideCaption?: boolean | undefined;
  readonly columns: readonly Column<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  /** For very long tables: the region scrolls in itself and its heads stay in sight. */
  readonly tall?: boolean | undefined;
  /** For a few short columns that fit a small screen as they are. */
  readonly compact?: boolean | undefined;
}) {
  const t = useT();
  return (
    <ScrollBox
      label={caption}
      className={classes(styles.scroll, tall && styles.tall)}
    >
      <table
        className={classes(
          styles.table,
          columns.length > 2 && !compact && styles.wide,
        )}
      >
        <caption className={hideCaption ? "hide-visually" : styles.caption}>
          {caption}
        </caption>
        <thead>
          <tr>
            {columns.map(({ key, header, numeric, sort }) => (
              <th
                key={key}
                scope="col"
                className={classes(numeric && styles.numeric)}
                aria-sort={sort?.direction}
              >
                {sort ? (
                  <a className={styles.sort} href={sort.href}>
                    <span className="hide-visually">{t("ui.sort-by")} </span>
                    {header}
                    <Icon name={sortIcon[sort.direction ?? "none"]} />
                  </a>
                ) : (
                  header
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map(({ key, cell, numeric, rowHeader }) =>
                rowHeader ? (
                  <th key={key} scope="row">
                    {cell(row)}
                  </th>
                ) : (
                  <td key={key} className={classes(numeric && styles.numeric)}>
                    {cell(row)}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}
