import type { Instant } from "../kernel/clock";
import { grown, roomFor } from "./column";
import { Columns, type ColumnRow, type Rows } from "./columns";
import type { Vocabulary } from "./vocabulary";

/** What the history keeps of one row that a register number once had. */
export interface HistoryRow extends ColumnRow {
  readonly validFrom: Instant;
  /** Null while it is the current row. */
  readonly validUntil: Instant | null;
  /** See `difference.ts`. */
  readonly what: number;
}

/** Later than any row begins, and earlier than a current row ends. */
const NOW = Number.MAX_VALUE;

/**
 * Every row the register ever had, its place being its place in time. Rows are
 * only added; none begins before one that was there already. The register as it
 * is and as it stood at any instant are some of these rows.
 */
export class History {
  readonly columns: Columns;
  from = new Float64Array(0);
  what = new Uint8Array(0);
  /** How many numbers have a row now. */
  current = 0;
  /** By number: when its last row ended; infinite while that is the current one. */
  #until = new Float64Array(0);
  /** One more than the highest number. */
  #numbers = 0;

  constructor(vocabulary: Vocabulary) {
    this.columns = new Columns(vocabulary);
  }

  /** How many rows there are. */
  get size(): number {
    return this.columns.size;
  }

  /** Makes room for so many rows. */
  reserve(capacity: number): void {
    this.columns.reserve(capacity);
    this.from = grown(this.from, capacity);
    this.what = grown(this.what, capacity);
  }

  add(row: HistoryRow): void {
    const place = this.columns.add(row);
    if (place >= this.from.length) this.reserve(roomFor(place));
    this.from[place] = row.validFrom;
    this.what[place] = row.what;
    this.#numbers = Math.max(this.#numbers, row.seq + 1);
    if (row.seq >= this.#until.length) {
      this.#until = grown(this.#until, roomFor(row.seq));
    }
    if (this.#until[row.seq] === Infinity) this.current -= 1;
    if (row.validUntil === null) this.current += 1;
    this.#until[row.seq] = row.validUntil ?? Infinity;
  }

  /** When the last row there is began; 0 before the first. */
  get lastFrom(): Instant {
    return this.size === 0 ? 0 : (this.from[this.size - 1] ?? 0);
  }

  /** How many rows had begun by an instant. */
  countUntil(at: Instant): number {
    let low = 0;
    let high = this.size;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.from[middle] ?? 0) <= at) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** Per number the place of the row it had at an instant; -1 for none. */
  placesAt(at: Instant): Int32Array {
    const { seq } = this.columns;
    const places = new Int32Array(this.#numbers).fill(-1);
    const end = this.countUntil(at);
    for (let place = 0; place < end; place += 1) {
      places[seq[place] ?? 0] = place;
    }
    // A number that has left the register never comes back.
    for (let number = 0; number < places.length; number += 1) {
      if ((this.#until[number] ?? 0) <= at) places[number] = -1;
    }
    return places;
  }

  /** The register as it stood at an instant; null: as it is. */
  at(at: Instant | null): Rows {
    const places = this.placesAt(at ?? NOW);
    let length = 0;
    for (const place of places) {
      if (place >= 0) places[length++] = place;
    }
    return { columns: this.columns, places: places.slice(0, length) };
  }
}
