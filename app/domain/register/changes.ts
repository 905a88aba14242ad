import type { Instant } from "../kernel/clock";
import { COUNTED } from "./columns";
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
  /** In the order of kinds, the newest of each first. */
  readonly changes: readonly Change[];
}

/** What was changed about each number by the rows from one place in time up to another. */
function changedBetween(
  { seq, what }: History,
  slots: number,
  from: number,
  to: number,
): Uint8Array {
  const changed = new Uint8Array(slots);
  for (let place = from; place < to; place += 1) {
    const slot = seq[place] ?? 0;
    changed[slot] = (changed[slot] ?? 0) | (what[place] ?? 0);
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
): Changes {
  const first = history.placesAt(from);
  const second = history.placesAt(to);
  const [begin, end] = [history.countUntil(from), history.countUntil(to)];
  const changed = changedBetween(history, second.length, begin, end);
  const { state, facet } = history.rows;
  const differs = (codes: Uint16Array, a: number, b: number) =>
    codes[a] !== codes[b];
  const kindOf = (slot: number, a: number, b: number): ChangeKind => {
    if (a < 0) return "entered";
    if (b < 0) return "left";
    if (differs(facet.status.codes, a, b)) return "state";
    if ((changed[slot] ?? 0) & NAMES) return "renamed";
    return differs(facet.verification.codes, a, b) ? "verification" : "details";
  };
  const sums = { before: 0, after: 0, entered: 0, back: 0, out: 0 };
  const byKind = new Map<ChangeKind, Change[]>(
    changeKinds.map((kind) => [kind, []]),
  );
  for (let slot = 0; slot < second.length; slot += 1) {
    const [a, b] = [first[slot] ?? -1, second[slot] ?? -1];
    const counted = a >= 0 && state[a] === COUNTED;
    const counts = b >= 0 && state[b] === COUNTED;
    if (counted) sums.before += 1;
    if (counts) sums.after += 1;
    if (a === b) continue;
    if (counts && a < 0) sums.entered += 1;
    else if (counts && !counted) sums.back += 1;
    else if (counted && !counts) sums.out += 1;
    const kind = kindOf(slot, a, b);
    const at = history.from[b < 0 ? a : b] ?? 0;
    byKind.get(kind)?.push({ seq: slot, kind, at });
  }
  const changes = [...byKind.values()].flatMap((some) =>
    some.sort((x, y) => y.at - x.at || y.seq - x.seq),
  );
  return { ...sums, changes };
}
