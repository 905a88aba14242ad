import type { Rows } from "./columns";

/** The orders the list comes in; the first is the default. */
export const sorts = ["newest", "oldest", "name", "number"] as const;
export type Sort = (typeof sorts)[number];

/** Slots by number, lowest first. */
export function orderByNumber({ places }: Rows): Int32Array {
  const slots = new Int32Array(places.length);
  for (let slot = 0; slot < slots.length; slot += 1) slots[slot] = slot;
  return slots;
}

/** Slots by instant of registration, oldest first; rows of one instant by number. */
export function orderByRegistration(rows: Rows): Int32Array {
  const { columns, places } = rows;
  const slots = orderByNumber(rows);
  const at = (slot: number) => columns.registeredAt[places[slot] ?? 0] ?? 0;
  // Numbers count up with time, so there is seldom anything to sort.
  for (let slot = 1; slot < slots.length; slot += 1) {
    if (at(slot - 1) > at(slot)) {
      return slots.sort((a, b) => at(a) - at(b) || a - b);
    }
  }
  return slots;
}

/**
 * Slots by the rank of their participant's name, newest act of one participant
 * first. `ranks[participant]` are 0, 1, 2 ...; equal ones share a place.
 */
export function orderByRank(rows: Rows, ranks: Int32Array): Int32Array {
  const { participant } = rows.columns;
  const rank = (slot: number) =>
    ranks[participant[rows.places[slot] ?? 0] ?? 0] ?? 0;
  const oldest = orderByRegistration(rows);
  // Counted into their places: faster than comparing.
  const starts = new Int32Array(ranks.length + 2);
  for (const slot of oldest) {
    starts[rank(slot) + 1] = (starts[rank(slot) + 1] ?? 0) + 1;
  }
  for (let at = 1; at < starts.length; at += 1) {
    starts[at] = (starts[at] ?? 0) + (starts[at - 1] ?? 0);
  }
  const slots = new Int32Array(oldest.length);
  for (let at = oldest.length - 1; at >= 0; at -= 1) {
    const slot = oldest[at] ?? 0;
    const place = starts[rank(slot)] ?? 0;
    starts[rank(slot)] = place + 1;
    slots[place] = slot;
  }
  return slots;
}

/** The register number of a slot's row. */
const seqOf = ({ columns, places }: Rows, slot: number): number =>
  columns.seq[places[slot] ?? 0] ?? 0;

/**
 * The numbers of the found rows on one page.
 * @param order every slot, in the order of the list
 * @param from how many found rows come before the page
 */
export function pick(
  rows: Rows,
  order: Int32Array,
  isFound: Uint8Array,
  { from, most, backwards }: { from: number; most: number; backwards: boolean },
): number[] {
  const page: number[] = [];
  let passed = 0;
  for (let i = 0; i < order.length && page.length < most; i += 1) {
    const slot = order[backwards ? order.length - 1 - i : i] ?? 0;
    if (!isFound[slot]) continue;
    if (passed >= from) page.push(seqOf(rows, slot));
    passed += 1;
  }
  return page;
}

/** The numbers of the found rows that come after one slot; from the start where `after` is null. */
export function pickAfter(
  rows: Rows,
  order: Int32Array,
  isFound: Uint8Array,
  {
    after,
    most,
    backwards,
  }: { after: number | null; most: number; backwards: boolean },
): number[] {
  const page: number[] = [];
  let hasBegun = after === null;
  for (let i = 0; i < order.length && page.length < most; i += 1) {
    const slot = order[backwards ? order.length - 1 - i : i] ?? 0;
    if (hasBegun && isFound[slot]) page.push(seqOf(rows, slot));
    if (slot === after) hasBegun = true;
  }
  return page;
}
