import type { Instant } from "../kernel/clock";
import { Column, grown, roomFor } from "./column";
import { columnNames, facets, type ColumnName, type FacetRow } from "./facets";
import { Stances, type StanceRow } from "./stances";
import { Vocabulary } from "./vocabulary";

/** What the columns keep of a register row. */
export interface ColumnRow extends FacetRow, StanceRow {
  readonly seq: number;
  readonly participantId: string;
  readonly registeredAt: Instant;
  /** Whether the row is in totals. */
  readonly counts: boolean;
  /** Number of the text by which the row is found. */
  readonly document?: number;
}

/**
 * Rows of the register in memory, column by column, each at a place of its own.
 * Rows are only added. Which of them the register has, or had, `Rows` tells.
 */
export class Columns {
  /** How many rows there are. */
  size = 0;
  #capacity = 0;
  seq = new Int32Array(0);
  /** 1 when the row is in totals. */
  counted = new Uint8Array(0);
  registeredAt = new Float64Array(0);
  /** Number of the participant, from 0. */
  participant = new Int32Array(0);
  /** Number of the text by which the row is found. */
  document = new Int32Array(0);
  readonly facet = Object.fromEntries(
    columnNames.map((name) => [name, new Column()]),
  ) as Record<ColumnName, Column>;
  readonly stances = new Stances();
  readonly vocabulary: Vocabulary;

  constructor(vocabulary = new Vocabulary()) {
    this.vocabulary = vocabulary;
  }

  get participants(): readonly string[] {
    return this.vocabulary.participants;
  }

  /** Makes room for so many rows at once: growing step by step leaves much to clear away. */
  reserve(capacity: number): void {
    if (capacity <= this.#capacity) return;
    this.#capacity = capacity;
    this.seq = grown(this.seq, capacity);
    this.counted = grown(this.counted, capacity);
    this.registeredAt = grown(this.registeredAt, capacity);
    this.participant = grown(this.participant, capacity);
    this.document = grown(this.document, capacity);
    this.stances.grow(capacity);
    for (const name of columnNames) this.facet[name].grow(capacity);
  }

  /** Adds a row and gives its place: 0, 1, 2 ... */
  add(row: ColumnRow): number {
    const place = this.size;
    this.size += 1;
    if (this.size > this.#capacity) this.reserve(roomFor(this.size));
    this.seq[place] = row.seq;
    this.counted[place] = row.counts ? 1 : 0;
    this.registeredAt[place] = row.registeredAt;
    this.participant[place] = this.vocabulary.numberFor(row.participantId);
    this.document[place] = row.document ?? 0;
    this.stances.set(place, row);
    for (const name of columnNames) {
      const { key, of } = facets[name];
      this.facet[name].set(place, key(row), () => of(row));
    }
    return place;
  }
}

/** The rows the register has, or had at an instant: one per slot, by number. */
export interface Rows {
  readonly columns: Columns;
  /** Per slot the place of its row in the columns. */
  readonly places: Int32Array;
}

/** The slot of the row with a register number; -1 for none. */
export function slotOf({ columns, places }: Rows, seq: number): number {
  let low = 0;
  let high = places.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((columns.seq[places[middle] ?? 0] ?? 0) < seq) low = middle + 1;
    else high = middle;
  }
  const place = places[low];
  return place !== undefined && columns.seq[place] === seq ? low : -1;
}
