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

/** No filter failed, or not exactly one. */
const NONE = 0;
/** Failed by the words searched for; facets are 1 up. */
const WORDS = 100;

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
  const { size, state } = columns;
  const active = facetNames.filter((name) => selection[name]?.length);
  // Per slot: how many filters the row fails, and the last of them.
  const failures = new Uint8Array(size);
  const failed = new Uint8Array(size);
  if (hits) {
    for (let slot = 0; slot < size; slot += 1) {
      if (!hits[slot]) {
        failures[slot] = 1;
        failed[slot] = WORDS;
      }
    }
  }
  for (const name of active) {
    const { codes } = columns.facet[name];
    const fits = columns.facet[name].fits(selection[name] ?? []);
    const number = facetNames.indexOf(name) + 1;
    for (let slot = 0; slot < size; slot += 1) {
      if (!fits[codes[slot] ?? 0]) {
        failures[slot] = (failures[slot] ?? 0) + 1;
        failed[slot] = number;
      }
    }
  }
  const slots = new Uint8Array(size);
  let rows = 0;
  let total = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (state[slot] === NO_ROW || failures[slot]) continue;
    slots[slot] = 1;
    rows += 1;
    if (state[slot] === COUNTED) total += 1;
  }
  const only = (number: number): Count =>
    countOnly(columns, failures, failed, number);
  return {
    slots,
    rows,
    total,
    facets: Object.fromEntries(
      facetNames.map((name) => [
        name,
        countFacet(columns, failures, failed, name),
      ]),
    ) as Found["facets"],
    without: {
      ...(hits ? { q: only(WORDS) } : {}),
      ...Object.fromEntries(
        active.map((name) => [name, only(facetNames.indexOf(name) + 1)]),
      ),
    },
  };
}

/** Rows that would be found if one filter were away. */
function countOnly(
  { size, state }: Columns,
  failures: Uint8Array,
  failed: Uint8Array,
  number: number,
): Count {
  let rows = 0;
  let total = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (state[slot] === NO_ROW) continue;
    const fails = failures[slot] ?? NONE;
    if (fails > 1 || (fails === 1 && failed[slot] !== number)) continue;
    rows += 1;
    if (state[slot] === COUNTED) total += 1;
  }
  return { rows, total };
}

function countFacet(
  { size, state, facet }: Columns,
  failures: Uint8Array,
  failed: Uint8Array,
  name: FacetName,
): ReadonlyMap<string, Count> {
  const { codes, combinations } = facet[name];
  const number = facetNames.indexOf(name) + 1;
  const rows = new Int32Array(combinations.length);
  const totals = new Int32Array(combinations.length);
  for (let slot = 0; slot < size; slot += 1) {
    const fails = failures[slot] ?? NONE;
    if (fails > 1 || (fails === 1 && failed[slot] !== number)) continue;
    const is = state[slot] ?? NO_ROW;
    if (is === NO_ROW) continue;
    const code = codes[slot] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
    if (is === COUNTED) totals[code] = (totals[code] ?? 0) + 1;
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
