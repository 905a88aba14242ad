import type { Instant } from "../kernel/clock";
import { Column, grown } from "./column";
import { facetNames, facets, type FacetName, type FacetRow } from "./facets";
import { Stances, type StanceRow } from "./stances";

/** What the columns keep of a register row. */
export interface ColumnRow extends FacetRow, StanceRow {
  readonly seq: number;
  readonly participantId: string;
  readonly registeredAt: Instant;
  /** Whether the row is in totals. */
  readonly counts: boolean;
}

/** What `Columns.state` says of a slot. */
export const NO_ROW = 0;
export const SHOWN = 1;
export const COUNTED = 2;

/**
 * The whole register in memory, column by column. The slot of a row is its
 * sequence number: numbers are gapless, so no slot but the first is wasted.
 */
export class Columns {
  /** One more than the highest slot in use. */
  size = 0;
  /** Rows there are, counted or not. */
  rows = 0;
  /** `NO_ROW`, `SHOWN` (not in totals) or `COUNTED`. */
  state = new Uint8Array(0);
  registeredAt = new Float64Array(0);
  /** Number of the participant, from 0. */
  participant = new Int32Array(0);
  readonly participants: string[] = [];
  readonly facet = Object.fromEntries(
    facetNames.map((name) => [name, new Column()]),
  ) as Record<FacetName, Column>;
  readonly stances = new Stances();
  readonly #participantNumbers = new Map<string, number>();

  put(row: ColumnRow): void {
    const slot = row.seq;
    this.size = Math.max(this.size, slot + 1);
    this.state = grown(this.state, this.size);
    this.registeredAt = grown(this.registeredAt, this.size);
    this.participant = grown(this.participant, this.size);
    if (this.state[slot] === NO_ROW) this.rows += 1;
    this.state[slot] = row.counts ? COUNTED : SHOWN;
    this.registeredAt[slot] = row.registeredAt;
    this.participant[slot] = this.#numberFor(row.participantId);
    this.stances.set(slot, row);
    for (const name of facetNames) {
      this.facet[name].set(slot, facets[name].of(row));
    }
  }

  /** The number of a participant that has a row. */
  participantNumber(id: string): number | undefined {
    return this.#participantNumbers.get(id);
  }

  #numberFor(id: string): number {
    const known = this.#participantNumbers.get(id);
    if (known !== undefined) return known;
    const number = this.participants.push(id) - 1;
    this.#participantNumbers.set(id, number);
    return number;
  }
}
