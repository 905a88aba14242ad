import { DAY } from "../kernel/clock";
import { COUNTED, NO_ROW, type Columns } from "./columns";
import type { FacetName } from "./facets";

/** Acts, and the different participants behind them. */
export interface Tally {
  readonly acts: number;
  readonly participants: number;
}

/**
 * Counts found rows that have certain values of a facet.
 * @param fits tells of the values that rows have of the facet (none, one or
 *   several) whether they are counted
 * @param ofRows counts rows outside totals too
 */
export function tally(
  { size, state, participant, participants, facet }: Columns,
  slots: Uint8Array,
  name: FacetName,
  fits: (values: readonly string[]) => boolean,
  ofRows = false,
): Tally {
  const { codes, combinations } = facet[name];
  const wanted = combinations.map(fits);
  const seen = new Uint8Array(participants.length);
  let acts = 0;
  let different = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (!slots[slot]) continue;
    const isIn = ofRows ? state[slot] !== NO_ROW : state[slot] === COUNTED;
    if (!isIn || !wanted[codes[slot] ?? 0]) continue;
    acts += 1;
    const who = participant[slot] ?? 0;
    if (seen[who]) continue;
    seen[who] = 1;
    different += 1;
  }
  return { acts, participants: different };
}

export interface Wait {
  /** Rows measured. */
  readonly acts: number;
  /** Half of them took no longer, in days; null where there is none. */
  readonly medianDays: number | null;
}

/** The middle of numbers sorted upwards; the mean of the two in the middle of an even count. */
const middle = (sorted: Float64Array): number | null => {
  const { length } = sorted;
  if (length === 0) return null;
  const low = sorted[(length - 1) >> 1] ?? 0;
  const high = sorted[length >> 1] ?? 0;
  return (low + high) / 2;
};

/**
 * Days from receipt to registration, of found rows that have certain values
 * of a facet; those out of totals too, for they were worked on alike.
 */
export function waitOf(
  { size, state, registeredAt, stances, facet }: Columns,
  slots: Uint8Array,
  name: FacetName,
  fits: (values: readonly string[]) => boolean,
): Wait {
  const { codes, combinations } = facet[name];
  const wanted = combinations.map(fits);
  const taken = new Float64Array(size);
  let length = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (!slots[slot] || state[slot] === NO_ROW) continue;
    if (!wanted[codes[slot] ?? 0]) continue;
    taken[length] =
      ((registeredAt[slot] ?? 0) - (stances.receivedAt[slot] ?? 0)) / DAY;
    length += 1;
  }
  const sorted = taken.subarray(0, length).sort();
  const median = middle(sorted);
  return {
    acts: length,
    medianDays: median === null ? null : Math.round(median * 10) / 10,
  };
}
