import type { Instant } from "../kernel/clock";
import { Column, gather, grown } from "./column";
import { facetNames, facets, type FacetName, type FacetRow } from "./facets";
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
  /** Number of the text by which the row is found. */
  document = new Int32Array(0);
  readonly facet: Record<FacetName, Column>;
  #stances: Stances | undefined;
  /** Makes the stances when they are first asked for: a list never does. */
  #makeStances = () => new Stances();
  readonly vocabulary: Vocabulary;

  constructor(vocabulary = new Vocabulary()) {
    this.vocabulary = vocabulary;
    this.facet = Object.fromEntries(
      facetNames.map((name) => [name, new Column(vocabulary.facet[name])]),
    ) as Record<FacetName, Column>;
  }

  get stances(): Stances {
    return (this.#stances ??= this.#makeStances());
  }

  get participants(): readonly string[] {
    return this.vocabulary.participants;
  }

  put(row: ColumnRow, slot = row.seq): void {
    this.size = Math.max(this.size, slot + 1);
    this.state = grown(this.state, this.size);
    this.registeredAt = grown(this.registeredAt, this.size);
    this.participant = grown(this.participant, this.size);
    this.document = grown(this.document, this.size);
    if (this.state[slot] === NO_ROW) this.rows += 1;
    this.state[slot] = row.counts ? COUNTED : SHOWN;
    this.registeredAt[slot] = row.registeredAt;
    this.participant[slot] = this.vocabulary.numberFor(row.participantId);
    this.document[slot] = row.document ?? 0;
    this.stances.set(slot, row);
    for (const name of facetNames) {
      const { key, of } = facets[name];
      this.facet[name].set(slot, key(row), () => of(row));
    }
  }

  /** The rows of other slots: slot `n` gets that of `from[n]`, none where it is negative. */
  gather(from: Int32Array): Columns {
    const columns = new Columns(this.vocabulary);
    columns.size = from.length;
    columns.state = gather(this.state, from);
    columns.rows = columns.state.reduce(
      (rows, state) => rows + (state === NO_ROW ? 0 : 1),
      0,
    );
    columns.registeredAt = gather(this.registeredAt, from);
    columns.participant = gather(this.participant, from);
    columns.document = gather(this.document, from);
    columns.#makeStances = () => {
      const stances = new Stances();
      stances.take(this.stances, from);
      return stances;
    };
    for (const name of facetNames) {
      columns.facet[name].codes = gather(this.facet[name].codes, from);
    }
    return columns;
  }

  /** The number of a participant that has a row. */
  participantNumber(id: string): number | undefined {
    return this.vocabulary.participantNumber(id);
  }
}
