import { COUNTED, NO_ROW, type Columns } from "./columns";
import { facetNames, type FacetName, type Selection } from "./facets";

/** How many rows, and how many of them are in totals. */
export interface Count {
  readonly rows: number;
  readonly total: number;
}

/** What a question to the register found. */
export interface Found extends Count {
  /** Per slot 1 when the row is found. */
  readonly slots: Uint8Array;
  /** For each choice of each facet, what choosing it alone in its facet would show. */
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, Count>>>;
  /** What would be found with one of the active filters taken away. */
  readonly without: Readonly<Partial<Record<FacetName | "q", Count>>>;
}

/** The filter by words; facets are 1 up. */
const WORDS = 100;

/** Rows that fail no filter, or a single one: all that any number on the page is about. */
interface Near {
  readonly slots: Int32Array;
  /** The one filter each fails; 0 for none. */
  readonly failed: Uint8Array;
}

/**
 * Finds the rows that fit every filter. A choice is counted as if the other
 * choices of its own facet were not made, so that each number tells what
 * choosing it would show.
 * @param hits per slot 1 where the words searched for occur; null when nothing was searched
 */
export function find(
  columns: Columns,
  selection: Selection,
  hits: Uint8Array | null,
): Found {
  const active = facetNames.filter((name) => selection[name]?.length);
  const near = findNear(columns, selection, active, hits);
  const without = countWithout(columns, near);
  const all = without(0);
  const slots = new Uint8Array(columns.size);
  near.slots.forEach((slot, at) => {
    if (!near.failed[at]) slots[slot] = 1;
  });
  return {
    slots,
    ...all,
    facets: Object.fromEntries(
      facetNames.map((name) => [name, countFacet(columns, near, name)]),
    ) as Found["facets"],
    without: {
      ...(hits ? { q: without(WORDS) } : {}),
      ...Object.fromEntries(
        active.map((name) => [name, without(numberOf(name))]),
      ),
    },
  };
}

const numberOf = (name: FacetName) => facetNames.indexOf(name) + 1;

function findNear(
  { size, state, facet }: Columns,
  selection: Selection,
  active: readonly FacetName[],
  hits: Uint8Array | null,
): Near {
  const tests = active.map((name) => ({
    codes: facet[name].codes,
    fits: facet[name].fits(selection[name] ?? []),
    number: numberOf(name),
  }));
  const slots = new Int32Array(size);
  const failed = new Uint8Array(size);
  let length = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (state[slot] === NO_ROW) continue;
    let failures = 0;
    let last = 0;
    if (hits && !hits[slot]) {
      failures = 1;
      last = WORDS;
    }
    for (const { codes, fits, number } of tests) {
      if (fits[codes[slot] ?? 0]) continue;
      failures += 1;
      last = number;
      if (failures > 1) break;
    }
    if (failures > 1) continue;
    slots[length] = slot;
    failed[length] = last;
    length += 1;
  }
  return {
    slots: slots.subarray(0, length),
    failed: failed.subarray(0, length),
  };
}

/** Counts what is found with one filter taken away; 0 takes none. */
function countWithout({ state }: Columns, { slots, failed }: Near) {
  const rows = new Int32Array(WORDS + 1);
  const totals = new Int32Array(WORDS + 1);
  for (let at = 0; at < slots.length; at += 1) {
    const number = failed[at] ?? 0;
    rows[number] = (rows[number] ?? 0) + 1;
    if (state[slots[at] ?? 0] === COUNTED) {
      totals[number] = (totals[number] ?? 0) + 1;
    }
  }
  const of = (counts: Int32Array, number: number) =>
    (counts[0] ?? 0) + (number === 0 ? 0 : (counts[number] ?? 0));
  return (number: number): Count => ({
    rows: of(rows, number),
    total: of(totals, number),
  });
}

function countFacet(
  { state, facet }: Columns,
  { slots, failed }: Near,
  name: FacetName,
): ReadonlyMap<string, Count> {
  const { codes, combinations } = facet[name];
  const number = numberOf(name);
  const rows = new Int32Array(combinations.length);
  const totals = new Int32Array(combinations.length);
  for (let at = 0; at < slots.length; at += 1) {
    const fails = failed[at] ?? 0;
    if (fails !== 0 && fails !== number) continue;
    const slot = slots[at] ?? 0;
    const code = codes[slot] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
    if (state[slot] === COUNTED) totals[code] = (totals[code] ?? 0) + 1;
  }
  const counts = new Map<string, { rows: number; total: number }>();
  combinations.forEach((values, code) => {
    for (const value of values) {
      const count = counts.get(value) ?? { rows: 0, total: 0 };
      count.rows += rows[code] ?? 0;
      count.total += totals[code] ?? 0;
      counts.set(value, count);
    }
  });
  return counts;
}
