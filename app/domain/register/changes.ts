import type { Instant } from "../kernel/clock";
import { NAMES } from "./difference";
import type { History } from "./history";

/** What is different about an act on the second of two days; the first that fits. */
export const changeKinds = [
  "entered",
  "state",
  "renamed",
  "verification",
  "details",
  "left",
] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** An act that reads differently on the two days. */
export interface Change {
  readonly seq: number;
  readonly kind: ChangeKind;
  /** When it came to read as it does at the end; for one that left, when it last changed. */
  readonly at: Instant;
}

/** How the register differs between two instants. */
export interface Changes {
  /** Acts in totals at the beginning and at the end. */
  readonly before: number;
  readonly after: number;
  /** before + entered + back - out = after. */
  readonly entered: number;
  readonly back: number;
  readonly out: number;
  readonly counts: Readonly<Record<ChangeKind, number>>;
}

/** The changes themselves: by the place of the row a change led to, its kind counted from 1. */
export type ChangedPlaces = Uint8Array;

/** What was changed about each number by the rows from one place in time up to another. */
function changedBetween(
  { columns: { seq }, what }: History,
  numbers: number,
  from: number,
  to: number,
): Uint8Array {
  const changed = new Uint8Array(numbers);
  for (let place = from; place < to; place += 1) {
    const number = seq[place] ?? 0;
    changed[number] = (changed[number] ?? 0) | (what[place] ?? 0);
  }
  return changed;
}

/**
 * Compares the register as it stood at two instants, act by act. What was undone
 * in between is no change of state; it leaves its trace in the act's history, so
 * the act is listed for its details.
 * @param to not before `from`
 */
export function compareInstants(
  history: History,
  from: Instant,
  to: Instant,
): Changes & { readonly changed: ChangedPlaces } {
  const first = history.placesAt(from);
  const second = history.placesAt(to);
  const [begin, end] = [history.countUntil(from), history.countUntil(to)];
  const what = changedBetween(history, second.length, begin, end);
  const { counted, facet } = history.columns;
  const { status, verification } = facet;
  const kindOf = (number: number, a: number, b: number): ChangeKind => {
    if (a < 0) return "entered";
    if (b < 0) return "left";
    if (status.codes[a] !== status.codes[b]) return "state";
    if ((what[number] ?? 0) & NAMES) return "renamed";
    return verification.codes[a] === verification.codes[b]
      ? "details"
      : "verification";
  };
  const sums = { before: 0, after: 0, entered: 0, back: 0, out: 0 };
  const counts = new Int32Array(changeKinds.length);
  const changed = new Uint8Array(end);
  for (let number = 0; number < second.length; number += 1) {
    const [a, b] = [first[number] ?? -1, second[number] ?? -1];
    const wasCounted = a >= 0 && counted[a] === 1;
    const isCounted = b >= 0 && counted[b] === 1;
    if (wasCounted) sums.before += 1;
    if (isCounted) sums.after += 1;
    if (a === b) continue;
    if (isCounted && a < 0) sums.entered += 1;
    else if (isCounted && !wasCounted) sums.back += 1;
    else if (wasCounted && !isCounted) sums.out += 1;
    const kind = changeKinds.indexOf(kindOf(number, a, b));
    changed[b < 0 ? a : b] = kind + 1;
    counts[kind] = (counts[kind] ?? 0) + 1;
  }
  return {
    ...sums,
    counts: Object.fromEntries(
      changeKinds.map((kind, at) => [kind, counts[at] ?? 0]),
    ) as Record<ChangeKind, number>,
    changed,
  };
}

/**
 * Some of the changes, in the order of kinds, the newest of each first; of one
 * instant the act with the higher number, in whatever order the history was
 * read. Of a hundred thousand changes a page shows fifty.
 * @param kind only those of this kind
 * @param from how many come before
 */
export function listChanges(
  {
    columns: { seq },
    from: since,
  }: {
    readonly columns: { readonly seq: ArrayLike<number> };
    /** When each row of the history begins; never falling. */
    readonly from: ArrayLike<number>;
  },
  { counts, changed }: Pick<Changes, "counts"> & { changed: ChangedPlaces },
  {
    kind: only,
    from,
    most,
  }: { kind: ChangeKind | undefined; from: number; most: number },
): Change[] {
  const some: Change[] = [];
  let before = from;
  for (const [at, kind] of changeKinds.entries()) {
    if (only !== undefined && kind !== only) continue;
    if (before >= counts[kind]) {
      before -= counts[kind];
      continue;
    }
    for (let last = changed.length - 1; last >= 0;) {
      let first = last;
      while (first > 0 && since[first - 1] === since[last]) first -= 1;
      const numbers: number[] = [];
      for (let place = first; place <= last; place += 1)
        if (changed[place] === at + 1) numbers.push(seq[place] ?? 0);
      for (const number of numbers.sort((a, b) => b - a)) {
        if (some.length >= most) return some;
        if (before > 0) before -= 1;
        else some.push({ seq: number, kind, at: since[last] ?? 0 });
      }
      last = first - 1;
    }
  }
  return some;
}
