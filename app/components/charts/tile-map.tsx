import { useT } from "../../i18n/use-t";
import { classes } from "../classes";
import { stepOf, type MapScale } from "./map-scale";
import styles from "./tile-map.module.css";
import places from "./tile-places.module.css";

/** One country and its cell: `column` 1-26 from the west, `row` 1-18 from the north. */
export interface Tile {
  readonly iso3: string;
  readonly column: number;
  readonly row: number;
  readonly name: string;
  readonly count: number;
  readonly href: string;
}

/**
 * The world as tiles: a list of links placed on a grid, so that every country
 * has the same size and every reader the same list. Never mirrored. The page
 * shows the same figures as a table after it, with the id `afterId`.
 */
export function TileMap({
  tiles,
  scale,
  label,
  afterId,
}: {
  readonly tiles: readonly Tile[];
  readonly scale: MapScale;
  readonly label: string;
  readonly afterId: string;
}) {
  const t = useT();
  return (
    <figure className={styles.figure}>
      <a className={styles.skip} href={`#${afterId}`}>
        {t("ui.skip-map")}
      </a>
      {}
      <div
        className={styles.scroll}
        role="region"
        aria-label={label}
        tabIndex={0}
      >
        <ul className={styles.grid} data-tiles="">
          {tiles.map(({ iso3, column, row, name, count, href }) => (
            <li
              key={iso3}
              className={classes(
                places[`c${String(column)}`],
                places[`r${String(row)}`],
                styles[`step${String(stepOf(scale, count))}`],
              )}
            >
              <a
                href={href}
                data-x={column}
                data-y={row}
                className={classes(styles.tile, column > 18 && styles.late)}
              >
                <span aria-hidden="true">{iso3}</span>
                <span className={styles.name}>
                  {t("ui.map-tile", { name, count })}
                </span>
              </a>
            </li>
          ))}
        </ul>
      </div>
      <figcaption className={styles.caption}>
        <MapLegend scale={scale} />
        <p>{t("reference.disclaimer-map")}</p>
        <p>{t("reference.disclaimer")}</p>
      </figcaption>
    </figure>
  );
}

function MapLegend({ scale }: { readonly scale: MapScale }) {
  const t = useT();
  return (
    <div className={styles.legend}>
      <span>{t("ui.map-legend")}</span>
      <ul className={styles.steps}>
        {[0, ...scale].map((from, index) => (
          <li key={from}>
            <span
              className={classes(styles.swatch, styles[`step${String(index)}`])}
              aria-hidden="true"
            />
            <span dir="ltr">{legendText(scale, index)}</span>
          </li>
        ))}
      </ul>
    </div>
  );
}

/** "0", "1", "2–4", "5+": what the colour of a step stands for. */
function legendText(scale: MapScale, index: number): string {
  const from = index === 0 ? 0 : (scale[index - 1] ?? 0);
  const next = scale[index];
  if (next === undefined) return `${String(from)}+`;
  return next - 1 > from ? `${String(from)}–${String(next - 1)}` : String(from);
}
