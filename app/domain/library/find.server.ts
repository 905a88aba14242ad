import type { Instant } from "../kernel/clock";
import type { Columns } from "./columns.server";
import {
  facetNames,
  type FacetName,
  type FilterName,
  type Selection,
} from "./facets";

/** What narrows the library beside the choices of its facets. */
export interface Narrow {
  readonly selection: Selection;
  /** Per slot more than 0 where the words searched for occur; null when nothing was searched. */
  readonly scores: Uint8Array | null;
  /** Areas like the reader's; null when none was named. */
  readonly likeAreas: ReadonlySet<string> | null;
}

/** Whether anything is left out at all. */
export const isNarrow = ({ selection, scores, likeAreas }: Narrow): boolean =>
  scores !== null || likeAreas !== null || Object.keys(selection).length > 0;

/** What a question to the library found. */
export interface Found {
  readonly rows: number;
  /** Per slot: 0 when not found, else how well its words fit (1 where none were asked). */
  readonly slots: Uint8Array;
  /** For each choice of each facet, what choosing it alone in its facet would show. */
  readonly facets: Readonly<Record<FacetName, ReadonlyMap<string, number>>>;
  /** What would be found with one of the active filters taken away. */
  readonly without: Readonly<Partial<Record<FilterName, number>>>;
}

const WORDS = 100;
const LIKE = 101;
const numberOf = (name: FacetName) => facetNames.indexOf(name) + 1;

/** Entries that fail no filter, or a single one: all that any number on the page is about. */
interface Near {
  /** Those that fail none. */
  readonly hits: Int32Array;
  /** How many fail one filter alone, by its number. */
  readonly failures: Int32Array;
  /** Which ones, by the number of a facet in use: they count among its other choices. */
  readonly misses: readonly (readonly number[])[];
}

interface Test {
  readonly codes: Uint8Array | Uint16Array;
  /** Per combination 1 when it fits. */
  readonly fits: Uint8Array;
  readonly number: number;
}

function testsOf(
  columns: Columns,
  { selection, likeAreas }: Narrow,
  now: Instant,
): Test[] {
  const test = (
    name: FacetName,
    isIn: (value: string) => boolean,
    number: number,
  ): Test => {
    const { codes, combinations } = columns.facet(name, now);
    const fits = Uint8Array.from(combinations, (values) =>
      values.some(isIn) ? 1 : 0,
    );
    return { codes, fits, number };
  };
  const chosen = facetNames.flatMap((name) => {
    const values = selection[name];
    return values && values.length > 0
      ? [test(name, (value) => values.includes(value), numberOf(name))]
      : [];
  });
  return likeAreas
    ? [...chosen, test("area", (value) => likeAreas.has(value), LIKE)]
    : chosen;
}

function findNear(
  { size, state }: Columns,
  tests: readonly Test[],
  scores: Uint8Array | null,
): Near {
  const hits = new Int32Array(size);
  const failures = new Int32Array(LIKE + 1);
  const misses: number[][] = [];
  for (const { number } of tests) if (number < WORDS) misses[number] = [];
  let length = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (!state[slot]) continue;
    let failed = 0;
    let last = 0;
    if (scores && !scores[slot]) {
      failed = 1;
      last = WORDS;
    }
    for (let at = 0; at < tests.length && failed < 2; at += 1) {
      const { codes, fits, number } = tests[at] as Test;
      if (fits[codes[slot] ?? 0]) continue;
      failed += 1;
      last = number;
    }
    if (failed === 0) hits[length++] = slot;
    else if (failed === 1) {
      failures[last] = (failures[last] ?? 0) + 1;
      if (last < WORDS) misses[last]?.push(slot);
    }
  }
  return { hits: hits.subarray(0, length), failures, misses };
}

function countFacet(
  columns: Columns,
  { hits, misses }: Near,
  name: FacetName,
  now: Instant,
): ReadonlyMap<string, number> {
  const { codes, combinations } = columns.facet(name, now);
  const rows = new Int32Array(combinations.length);
  const count = (slot: number) => {
    const code = codes[slot] ?? 0;
    rows[code] = (rows[code] ?? 0) + 1;
  };
  for (let at = 0; at < hits.length; at += 1) count(hits[at] ?? 0);
  misses[numberOf(name)]?.forEach(count);
  const counts = new Map<string, number>();
  combinations.forEach((values, code) => {
    const count = rows[code] ?? 0;
    if (count === 0) return;
    for (const value of values) {
      counts.set(value, (counts.get(value) ?? 0) + count);
    }
  });
  return counts;
}

/**
 * Finds the practices that fit every filter. A choice is counted as if the
 * other choices of its own facet were not made, so that each number tells what
 * choosing it would show.
 */
export function find(columns: Columns, narrow: Narrow, now: Instant): Found {
  const { scores, selection } = narrow;
  const tests = testsOf(columns, narrow, now);
  const near = findNear(columns, tests, scores);
  const { hits, failures } = near;
  const slots = new Uint8Array(columns.size);
  for (let at = 0; at < hits.length; at += 1) {
    const slot = hits[at] ?? 0;
    slots[slot] = scores?.[slot] ?? 1;
  }
  const rows = hits.length;
  const without = (number: number) => rows + (failures[number] ?? 0);
  const active = facetNames.filter((name) => selection[name]?.length);
  return {
    rows,
    slots,
    facets: Object.fromEntries(
      facetNames.map((name) => [name, countFacet(columns, near, name, now)]),
    ) as Found["facets"],
    without: {
      ...(scores ? { q: without(WORDS) } : {}),
      ...(narrow.likeAreas ? { like: without(LIKE) } : {}),
      ...Object.fromEntries(
        active.map((name) => [name, without(numberOf(name))]),
      ),
    },
  };
}
