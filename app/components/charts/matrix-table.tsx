import type { ReactNode } from "react";
import { formatNumber } from "../../i18n/format";
import { useLocale, useT } from "../../i18n/use-t";
import { classes } from "../classes";
import { stepOf, type MapScale } from "./map-scale";
import { ScrollBox } from "../ui/scroll-box";
import styles from "./matrix-table.module.css";

export interface Cell {
  readonly count: number;
  /** How most of the acts in it take the proposal up. */
  readonly shape: "same" | "adapted" | "added";
  /** The number in words, with its parts. */
  readonly words: string;
  readonly href: string | undefined;
}

export interface MatrixLine {
  readonly key: string;
  readonly name: ReactNode;
  readonly cells: readonly Cell[];
  readonly sum: number;
  readonly acts: number;
}

/**
 * Numbers by row and column, told apart by shade, shape and words. Scrolls in
 * itself in both directions; its heads stay in sight.
 */
export function MatrixTable({
  caption,
  corner,
  heads,
  lines,
  total,
  scale,
}: {
  readonly caption: string;
  /** What the rows are. */
  readonly corner: string;
  /** One for each column: what is seen, and its name in full. */
  readonly heads: readonly { readonly short: string; readonly long: string }[];
  readonly lines: readonly MatrixLine[];
  readonly total: {
    readonly columns: readonly number[];
    readonly sum: number;
    readonly acts: number;
  };
  readonly scale: MapScale;
}) {
  const t = useT();
  const lang = useLocale();
  const number = (value: number) => formatNumber(lang, value);
  return (
    <ScrollBox label={caption} className={styles.scroll}>
      <table className={styles.table}>
        <caption className="hide-visually">{caption}</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              {corner}
            </th>
            {heads.map(({ short, long }) => (
              <th key={short} scope="col">
                <abbr title={long} aria-label={long}>
                  {short}
                </abbr>
              </th>
            ))}
            <th scope="col">{t("views.matrix.sum")}</th>
            <th scope="col">{t("views.acts")}</th>
          </tr>
        </thead>
        <tbody>
          {lines.map(({ key, name, cells, sum, acts }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {cells.map((cell, at) => cellOf(cell, at, scale, number))}
              <td className={styles.sum}>{number(sum)}</td>
              <td className={styles.sum}>{number(acts)}</td>
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <th scope="row">{t("views.total")}</th>
            {total.columns.map((value, at) => (
              <td key={at}>{number(value)}</td>
            ))}
            <td>{number(total.sum)}</td>
            <td>{number(total.acts)}</td>
          </tr>
        </tfoot>
      </table>
    </ScrollBox>
  );
}

/** Not a component: there are thousands of cells. */
function cellOf(
  { count, shape, words, href }: Cell,
  key: number,
  scale: MapScale,
  text: (value: number) => string,
) {
  if (count === 0)
    return (
      <td key={key} className={styles.none}>
        0
      </td>
    );
  const step = styles[`step${String(stepOf(scale, count))}`];
  const inside = classes(styles.cell, styles[shape]);
  return (
    <td key={key} className={step}>
      {href === undefined ? (
        <span className={inside}>
          {text(count)}
          <span className="hide-visually"> ({words})</span>
        </span>
      ) : (
        <a className={inside} href={href} aria-label={words}>
          {text(count)}
        </a>
      )}
    </td>
  );
}

/** What shade and shape of a cell mean. */
export function MatrixKey() {
  const t = useT();
  const shapes = ["same", "adapted", "added"] as const;
  return (
    <div className={styles.key}>
      <p>{t("views.matrix.key-shape")}</p>
      <ul>
        {shapes.map((shape) => (
          <li key={shape} className={classes(styles.cell, styles[shape])}>
            {t(`ui.alignment.${shape}`)}
          </li>
        ))}
      </ul>
      <p>{t("views.matrix.key-shade")}</p>
    </div>
  );
}
