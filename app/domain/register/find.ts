import { choicesOf, fitting, type Choices } from "./choices";
import type { Columns, Rows } from "./columns";
import {
  facetNames,
  type FacetName,
  type GroupsOf,
  type Selection,
} from "./facets";

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

/** Fails more than one filter: in no number on the page. */
const SEVERAL = 255;

/**
 * Places of the rows that fail no filter, and of those that fail a single one,
 * by that filter: all that any number on the page is about.
 */
interface Near {
  readonly found: Int32Array;
  readonly butFor: ReadonlyMap<FacetName | "q", Int32Array>;
}

/**
 * Finds the rows that fit every filter. A choice is counted as if the other
 * choices of its own facet were not made, so that each number tells what
 * choosing it would show.
 * @param groupsOf the development categories of the day looked at
 * @param hits per text 1 where the words searched for occur; null when nothing was searched
 */
export function find(
  rows: Rows,
  selection: Selection,
  hits: Uint8Array | null,
  groupsOf: GroupsOf,
): Found {
  const slots = new Uint8Array(rows.places.length);
  const { columns } = rows;
  const choices = choicesOf(columns, groupsOf);
  const near = findNear(rows, choices, selection, hits, slots);
  const own = count(columns, near.found);
  const without = [...near.butFor].map(([name, places]) => {
    const more = count(columns, places);
    const sum = { rows: own.rows + more.rows, total: own.total + more.total };
    return [name, sum] as const;
  });
  return {
    slots,
    ...own,
    facets: Object.fromEntries(
      facetNames.map((name) => [
        name,
        countFacet(columns, choices[name], near, name),
      ]),
    ) as Found["facets"],
    without: Object.fromEntries(without),
  };
}

/** Sorts rows by what they fail, and marks in `slots` those that fail nothing. */
function findNear(
  { columns: { document }, places }: Rows,
  choices: Readonly<Record<FacetName, Choices>>,
  selection: Selection,
  hits: Uint8Array | null,
  slots: Uint8Array,
): Near {
  const filters: (FacetName | "q")[] = [
    ...(hits ? ["q" as const] : []),
    ...facetNames.filter((name) => selection[name]?.length),
  ];
  const size = places.length;
  /** The one filter each slot fails, from 1 up; 0 for none. */
  const failed = new Uint8Array(size);
  filters.forEach((name, at) => {
    if (name === "q") {
      if (hits) test(failed, at + 1, places, document, hits);
      return;
    }
    const { codes, combinations } = choices[name];
    const fits = fitting(combinations, selection[name] ?? []);
    test(failed, at + 1, places, codes, fits);
  });
  const sizes = new Int32Array(SEVERAL + 1);
  for (let slot = 0; slot < size; slot += 1) {
    const filter = failed[slot] ?? 0;
    sizes[filter] = (sizes[filter] ?? 0) + 1;
    if (filter === 0) slots[slot] = 1;
  }
  const failing = (filter: number) =>
    placesOf(filter, sizes[filter] ?? 0, failed, places);
  return {
    found: failing(0),
    butFor: new Map(filters.map((name, at) => [name, failing(at + 1)])),
  };
}

/** The places of the slots that fail one filter. */
function placesOf(
  filter: number,
  count: number,
  failed: Uint8Array,
  places: Int32Array,
): Int32Array {
  const some = new Int32Array(count);
  const size = places.length;
  let length = 0;
  for (let slot = 0; slot < size; slot += 1) {
    if (failed[slot] === filter) some[length++] = places[slot] ?? 0;
  }
  return some;
}

/** Notes which slots fail a filter: those whose code does not fit. */
function test(
  failed: Uint8Array,
  filter: number,
  places: Int32Array,
  codes: Uint16Array | Int32Array,
  fits: Uint8Array,
): void {
  const size = places.length;
  for (let slot = 0; slot < size; slot += 1) {
    if (fits[codes[places[slot] ?? 0] ?? 0]) continue;
    failed[slot] = failed[slot] === 0 ? filter : SEVERAL;
  }
}

function count({ counted }: Columns, places: Int32Array): Count {
  let total = 0;
  const size = places.length;
  for (let at = 0; at < size; at += 1) {
    total += counted[places[at] ?? 0] ?? 0;
  }
  return { rows: places.length, total };
}

/** Counts rows by their code: those outside totals at twice the code, the others after it. */
function addCodes(
  tally: Int32Array,
  codes: Uint16Array,
  counted: Uint8Array,
  places: Int32Array,
): void {
  const size = places.length;
  for (let at = 0; at < size; at += 1) {
    const place = places[at] ?? 0;
    const index = 2 * (codes[place] ?? 0) + (counted[place] ?? 0);
    tally[index] = (tally[index] ?? 0) + 1;
  }
}

function countFacet(
  { counted }: Columns,
  { codes, members, values }: Choices,
  { found, butFor }: Near,
  name: FacetName,
): ReadonlyMap<string, Count> {
  const tally = new Int32Array(2 * members.length);
  addCodes(tally, codes, counted, found);
  const more = butFor.get(name);
  if (more) addCodes(tally, codes, counted, more);
  const rows = new Int32Array(values.length);
  const totals = new Int32Array(values.length);
  for (let code = 0; code < members.length; code += 1) {
    const total = tally[2 * code + 1] ?? 0;
    const all = total + (tally[2 * code] ?? 0);
    for (const value of all === 0 ? [] : (members[code] ?? [])) {
      rows[value] = (rows[value] ?? 0) + all;
      totals[value] = (totals[value] ?? 0) + total;
    }
  }
  return new Map(
    values.map((value, at) => [
      value,
      { rows: rows[at] ?? 0, total: totals[at] ?? 0 },
    ]),
  );
}
