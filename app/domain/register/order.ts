import { NO_ROW, type Columns } from "./columns";

/** The orders the list comes in; the first is the default. */
export const sorts = ["newest", "oldest", "name", "number"] as const;
export type Sort = (typeof sorts)[number];

const slotsOf = ({ size, state }: Columns): number[] =>
  Array.from({ length: size }, (_, slot) => slot).filter(
    (slot) => state[slot] !== NO_ROW,
  );

/** Slots by instant of registration, oldest first; rows of one instant by number. */
export function orderByRegistration(columns: Columns): Int32Array {
  const { registeredAt } = columns;
  return Int32Array.from(
    slotsOf(columns).sort(
      (a, b) => (registeredAt[a] ?? 0) - (registeredAt[b] ?? 0) || a - b,
    ),
  );
}

/** Slots by number, lowest first. */
export const orderByNumber = (columns: Columns): Int32Array =>
  Int32Array.from(slotsOf(columns));

/**
 * Slots by the rank of their participant's name, newest act of one participant
 * first. `ranks[participant]` are 0, 1, 2 ...; equal ones share a place.
 */
export function orderByRank(columns: Columns, ranks: Int32Array): Int32Array {
  const { participant, registeredAt } = columns;
  const rank = (slot: number) => ranks[participant[slot] ?? 0] ?? 0;
  return Int32Array.from(
    slotsOf(columns).sort(
      (a, b) =>
        rank(a) - rank(b) ||
        (registeredAt[b] ?? 0) - (registeredAt[a] ?? 0) ||
        b - a,
    ),
  );
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
