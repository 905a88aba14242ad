import { DAY } from "../kernel/clock";
import type { Rows } from "./columns";
import type { ColumnName } from "./facets";
import { median } from "./median";

/** Acts, and the different participants behind them. */
export interface Tally {
  readonly acts: number;
  readonly participants: number;
}

/** Tells of the values a row has of a facet (none, one or several) whether it is counted. */
export type Fits = (values: readonly string[]) => boolean;

/**
 * Counts found rows by the values they have of a facet, for up to 31 questions
 * in one pass: the questions a row fits are the bits of a number.
 * @param ofRows counts rows outside totals too
 */
export function tallyAll(
  { columns, places }: Rows,
  slots: Uint8Array,
  name: ColumnName,
  questions: readonly Fits[],
  ofRows = false,
): Tally[] {
  const { counted, participant, participants, facet } = columns;
  const { codes, combinations } = facet[name];
  const masks = Uint32Array.from(combinations, (values) =>
    questions.reduce(
      (mask, fits, at) => mask | (fits(values) ? 1 << at : 0),
      0,
    ),
  );
  const acts = new Int32Array(combinations.length);
  const different = new Int32Array(questions.length);
  const seen = new Uint32Array(participants.length);
  for (let slot = 0; slot < places.length; slot += 1) {
    const place = places[slot] ?? 0;
    if (!slots[slot] || !(ofRows || counted[place])) continue;
    const code = codes[place] ?? 0;
    acts[code] = (acts[code] ?? 0) + 1;
    const who = participant[place] ?? 0;
    const mask = masks[code] ?? 0;
    let fresh = mask & ~(seen[who] ?? 0);
    if (fresh === 0) continue;
    seen[who] = (seen[who] ?? 0) | mask;
    for (; fresh !== 0; fresh &= fresh - 1) {
      const at = 31 - Math.clz32(fresh & -fresh);
      different[at] = (different[at] ?? 0) + 1;
    }
  }
  return questions.map((_, at) => ({
    acts: acts.reduce(
      (sum, count, code) => sum + ((masks[code] ?? 0) & (1 << at) ? count : 0),
      0,
    ),
    participants: different[at] ?? 0,
  }));
}

export interface Wait {
  /** Rows measured. */
  readonly acts: number;
  /** Half of them took no longer, in days; null where there is none. */
  readonly medianDays: number | null;
}

/**
 * Days from receipt to registration, of found rows that have certain values
 * of a facet; those out of totals too, for they were worked on alike.
 */
export function waitOf(
  { columns: { registeredAt, stances, facet }, places }: Rows,
  slots: Uint8Array,
  name: ColumnName,
  fits: Fits,
): Wait {
  const { codes, combinations } = facet[name];
  const wanted = combinations.map(fits);
  const taken = new Float64Array(places.length);
  let length = 0;
  for (let slot = 0; slot < places.length; slot += 1) {
    const place = places[slot] ?? 0;
    if (!slots[slot] || !wanted[codes[place] ?? 0]) continue;
    taken[length] =
      ((registeredAt[place] ?? 0) - (stances.receivedAt[place] ?? 0)) / DAY;
    length += 1;
  }
  const middle = median(taken.subarray(0, length));
  return {
    acts: length,
    medianDays: middle === null ? null : Math.round(middle * 10) / 10,
  };
}
