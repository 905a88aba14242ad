import { proposalNumbers } from "../act/model";
import type { Rows } from "./columns";

/** What the rows of the matrix may be. Each act is in one row, so that columns add up. */
export const matrixRowKinds = ["area", "kind", "region"] as const;
export type MatrixRowKind = (typeof matrixRowKinds)[number];

/** Acts in totals that take up one proposal: in three ways that exclude one another. */
export interface MatrixCell {
  readonly same: number;
  readonly adapted: number;
  /** Only with a commitment of their own. */
  readonly added: number;
}

export interface MatrixRow {
  /** The choice of the facet; null for acts that have none, for instance no area. */
  readonly key: string | null;
  /** One for each proposal, 1 to 11. */
  readonly cells: readonly MatrixCell[];
  /** Acts in the row, whatever proposals they take up. */
  readonly acts: number;
}

export interface Matrix {
  readonly rows: readonly MatrixRow[];
  /** The sum of all rows. */
  readonly total: Omit<MatrixRow, "key">;
}

export const cellTotal = ({ same, adapted, added }: MatrixCell): number =>
  same + adapted + added;

export const rowTotal = ({ cells }: Pick<MatrixRow, "cells">): number =>
  cells.reduce((sum, cell) => sum + cellTotal(cell), 0);

const WIDTH = proposalNumbers.length;

function readCells(counts: Int32Array, from: number): MatrixCell[] {
  const at = (index: number) => counts[from + index] ?? 0;
  return proposalNumbers.map((_, index) => ({
    same: at(index),
    adapted: at(WIDTH + index),
    added: at(2 * WIDTH + index),
  }));
}

/** Adds one to the count of every proposal in a mask. */
function addMask(counts: Int32Array, from: number, mask: number) {
  for (let left = mask; left !== 0; left &= left - 1) {
    const at = from + 31 - Math.clz32(left & -left);
    counts[at] = (counts[at] ?? 0) + 1;
  }
}

/**
 * Proposals against areas, kinds or regions, counted over found rows that are
 * in totals. One pass over the columns.
 * @param slots per slot 1 when the row is found
 */
export function countMatrix(
  { columns: { counted, facet, stances }, places }: Rows,
  slots: Uint8Array,
  by: MatrixRowKind,
): Matrix {
  const { codes, combinations } = facet[by];
  const stride = 3 * WIDTH;
  const counts = new Int32Array(combinations.length * stride);
  const acts = new Int32Array(combinations.length);
  for (let slot = 0; slot < places.length; slot += 1) {
    const place = places[slot] ?? 0;
    if (!slots[slot] || !counted[place]) continue;
    const code = codes[place] ?? 0;
    const from = code * stride;
    acts[code] = (acts[code] ?? 0) + 1;
    addMask(counts, from, stances.same[place] ?? 0);
    addMask(counts, from + WIDTH, stances.adapted[place] ?? 0);
    addMask(counts, from + 2 * WIDTH, stances.added[place] ?? 0);
  }
  const all = new Int32Array(stride);
  counts.forEach((count, at) => {
    all[at % stride] = (all[at % stride] ?? 0) + count;
  });
  return {
    rows: combinations
      .map((values, code) => ({
        key: values[0] ?? null,
        cells: readCells(counts, code * stride),
        acts: acts[code] ?? 0,
      }))
      .filter((row) => row.acts > 0),
    total: {
      cells: readCells(all, 0),
      acts: acts.reduce((sum, one) => sum + one, 0),
    },
  };
}
