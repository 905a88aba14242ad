import { proposalNumbers } from "../../domain/act/model";
import { proposalLabel } from "../../domain/initiative/text";
import { areaName } from "../../domain/reference/area";
import {
  cellTotal,
  rowTotal,
  type Matrix,
  type MatrixCell,
  type MatrixRow,
} from "../../domain/register/matrix";
import {
  viewParams,
  type MatrixQuery,
} from "../../domain/register/views-query";
import type { Translate } from "../../i18n/translate";
import { useLocale, useT } from "../../i18n/use-t";
import { url } from "../../urls";
import { scaleFor } from "../charts/map-scale";
import { MatrixTable, type Cell } from "../charts/matrix-table";
import { facetLabel } from "../register/facet-labels";

const shapes = ["same", "adapted", "added"] as const;

/** The cell in words; the same few combinations come again and again. */
function wordsMaker(t: Translate) {
  const known = new Map<string, string>();
  return (cell: MatrixCell): string => {
    const key = shapes.map((shape) => cell[shape]).join();
    const before = known.get(key);
    if (before !== undefined) return before;
    const parts = shapes
      .filter((shape) => cell[shape] > 0)
      .map((shape) => t(`views.matrix.part.${shape}`, { count: cell[shape] }));
    const words = t("views.matrix.cell", {
      count: cellTotal(cell),
      parts: parts.join(t("ui.list-comma")),
    });
    known.set(key, words);
    return words;
  };
}

/** How most of the acts of a cell take the proposal up; the closest to the initiative wins a tie. */
const shapeOf = (cell: MatrixCell) =>
  shapes.reduce((best, shape) => (cell[shape] > cell[best] ? shape : best));

/** Proposals against areas, kinds or regions; each cell leads to its acts. */
export function RegisterMatrix({
  matrix,
  query,
}: {
  readonly matrix: Matrix;
  readonly query: MatrixQuery;
}) {
  const t = useT();
  const lang = useLocale();
  const words = wordsMaker(t);
  const { rows: by } = query;
  const { rows: _rows, ...kept } = viewParams(query);

  /** The addresses of a row's cells: made once, with a place for the proposal. */
  function addressesOf({ key }: MatrixRow): ((at: number) => string) | null {
    if (key === null) return null;
    const asked = { ...kept, [by]: key, proposal: "*" };
    const [before = "", after = ""] = url("register", { lang }, asked).split(
      "*",
    );
    return (at) => `${before}${String(at + 1)}${after}`;
  }
  function cellsOf(row: MatrixRow): Cell[] {
    const addressOf = addressesOf(row);
    return row.cells.map((cell, at) => ({
      count: cellTotal(cell),
      shape: shapeOf(cell),
      // Nobody is told that there is nothing.
      words: cellTotal(cell) === 0 ? "" : words(cell),
      href: addressOf?.(at),
    }));
  }
  const nameOf = ({ key }: MatrixRow) =>
    key === null ? (
      t(`views.none.${by}`)
    ) : by === "area" ? (
      <a href={url("country", { lang, iso3: key }, { asOf: query.asOf?.day })}>
        {areaName(key, lang)}
      </a>
    ) : (
      facetLabel(t, by, key)
    );
  const largest = Math.max(
    0,
    ...matrix.rows.flatMap(({ cells }) => cells.map(cellTotal)),
  );
  return (
    <MatrixTable
      caption={t("views.matrix.caption")}
      corner={t(`views.matrix.rows.${by}`)}
      scale={scaleFor(largest)}
      heads={proposalNumbers.map((number) => ({
        short: String(number),
        long: t("views.matrix.proposal", {
          number,
          label: proposalLabel(lang, number),
        }),
      }))}
      lines={matrix.rows.map((row) => ({
        key: row.key ?? "none",
        name: nameOf(row),
        cells: cellsOf(row),
        sum: rowTotal(row),
        acts: row.acts,
      }))}
      total={{
        columns: matrix.total.cells.map(cellTotal),
        sum: rowTotal(matrix.total),
        acts: matrix.total.acts,
      }}
    />
  );
}
