import { NO_ROW, type Columns } from "./columns";

/** The orders the list comes in; the first is the default. */
export const sorts = ["newest", "oldest", "name", "number"] as const;
export type Sort = (typeof sorts)[number];

/** Slots by number, lowest first. */
export function orderByNumber({ size, state, rows }: Columns): Int32Array {
  const slots = new Int32Array(rows);
  let length = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (state[slot] !== NO_ROW) slots[length++] = slot;
  }
  return slots;
}

/** Slots by instant of registration, oldest first; rows of one instant by number. */
export function orderByRegistration(columns: Columns): Int32Array {
  const { registeredAt } = columns;
  const slots = orderByNumber(columns);
  const at = (slot: number) => registeredAt[slot] ?? 0;
  // Numbers count up with time, so there is seldom anything to sort.
  const isSorted = slots.every(
    (slot, i) => i === 0 || at(slots[i - 1] ?? 0) <= at(slot),
  );
  return isSorted ? slots : slots.sort((a, b) => at(a) - at(b) || a - b);
}

/**
 * Slots by the rank of their participant's name, newest act of one participant
 * first. `ranks[participant]` are 0, 1, 2 ...; equal ones share a place.
 */
export function orderByRank(columns: Columns, ranks: Int32Array): Int32Array {
  const { participant } = columns;
  const rank = (slot: number) => ranks[participant[slot] ?? 0] ?? 0;
  const oldest = orderByRegistration(columns);
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

/**
 * The found slots on one page.
 * @param order every slot with a row, in the order of the list
 * @param from how many found slots come before the page
 */
export function pick(
  order: Int32Array,
  isFound: Uint8Array,
  { from, most, backwards }: { from: number; most: number; backwards: boolean },
): number[] {
  const page: number[] = [];
  let passed = 0;
  for (let i = 0; i < order.length && page.length < most; i += 1) {
    const slot = order[backwards ? order.length - 1 - i : i] ?? 0;
    if (!isFound[slot]) continue;
    if (passed >= from) page.push(slot);
    passed += 1;
  }
  return page;
}

/** The found slots that come after one slot; from the start where `after` is null. */
export function pickAfter(
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
    if (hasBegun && isFound[slot]) page.push(slot);
    if (slot === after) hasBegun = true;
  }
  return page;
}
