import type { Instant } from "../kernel/clock";
import { grown } from "./column";
import { Columns, type ColumnRow } from "./columns";
import type { Vocabulary } from "./vocabulary";

/** What the history keeps of one row that a register number once had. */
export interface HistoryRow extends ColumnRow {
  readonly validFrom: Instant;
  /** Null while it is the current row. */
  readonly validUntil: Instant | null;
  /** See `difference.ts`. */
  readonly what: number;
}

/**
 * Every row the register ever had, in the order of time. Rows are only added;
 * none begins before one that was there already.
 */
export class History {
  /** How many rows there are. */
  size = 0;
  /** The rows, each in the slot of its place in time. */
  readonly rows: Columns;
  seq = new Int32Array(0);
  from = new Float64Array(0);
  what = new Uint8Array(0);
  /** By number: when its last row ended; infinite while that is the current one. */
  #until = new Float64Array(0);
  /** One more than the highest number. */
  #slots = 0;

  constructor(vocabulary: Vocabulary) {
    this.rows = new Columns(vocabulary);
  }

  add(row: HistoryRow): void {
    const at = this.size;
    this.size += 1;
    this.seq = grown(this.seq, this.size);
    this.from = grown(this.from, this.size);
    this.what = grown(this.what, this.size);
    this.seq[at] = row.seq;
    this.from[at] = row.validFrom;
    this.what[at] = row.what;
    this.#slots = Math.max(this.#slots, row.seq + 1);
    this.#until = grown(this.#until, this.#slots);
    this.#until[row.seq] = row.validUntil ?? Infinity;
    this.rows.put(row, at);
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
    const places = new Int32Array(this.#slots).fill(-1);
    const end = this.countUntil(at);
    for (let place = 0; place < end; place += 1) {
      places[this.seq[place] ?? 0] = place;
    }
    // A number that has left the register never comes back.
    for (let slot = 0; slot < places.length; slot += 1) {
      if ((this.#until[slot] ?? 0) <= at) places[slot] = -1;
    }
    return places;
  }

  /** The register as it stood at an instant. */
  at(at: Instant): Columns {
    return this.rows.gather(this.placesAt(at));
  }
}
