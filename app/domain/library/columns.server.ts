import type { Instant } from "../kernel/clock";
import { evidenceLevels } from "../practice/model";
import { Column, grown, roomFor } from "../register/column";
import {
  facets,
  freshness,
  freshnessOf,
  storedFacets,
  type FacetName,
  type FacetRow,
  type StoredFacet,
} from "./facets";
import { boundsOf } from "./fits";

/** What the columns keep of an entry. */
export interface ColumnRow extends FacetRow {
  /** The practice's public number. */
  readonly number: number;
  readonly adoptions: number;
  readonly publishedAt: Instant;
  readonly blockCount: number;
  readonly templateCount: number;
}

/** One property of every entry: `codes[slot]` is the number of a combination of values. */
export interface FacetColumn {
  readonly codes: Uint8Array | Uint16Array;
  readonly combinations: readonly (readonly string[])[];
}

/**
 * The list of the library in memory, column by column. The slot of a practice
 * is its public number: numbers have few gaps.
 */
export class Columns {
  /** One more than the highest slot in use. */
  size = 0;
  /** Practices there are. */
  rows = 0;
  /** 1 where there is a practice. */
  state = new Uint8Array(0);
  publishedAt = new Float64Array(0);
  freshUntil = new Float64Array(0);
  adoptions = new Int32Array(0);
  /** Building blocks, and those with a file to reuse. */
  blocks = new Uint8Array(0);
  templates = new Uint8Array(0);
  /** Place of the evidence level, 0 for E0. */
  evidence = new Uint8Array(0);
  readonly #stored = Object.fromEntries(
    storedFacets.map((name) => [name, new Column()]),
  ) as Record<StoredFacet, Column>;
  #fresh: FacetColumn & { readonly day: string } = {
    day: "",
    codes: new Uint8Array(0),
    combinations: freshness.map((one) => [one]),
  };

  put(row: ColumnRow): void {
    const slot = row.number;
    this.size = Math.max(this.size, slot + 1);
    if (this.size > this.state.length) this.#grow(roomFor(this.size));
    this.blocks[slot] = row.blockCount;
    this.templates[slot] = row.templateCount;
    if (this.state[slot] === 0) this.rows += 1;
    this.state[slot] = 1;
    this.publishedAt[slot] = row.publishedAt;
    this.freshUntil[slot] = row.freshUntil;
    this.adoptions[slot] = row.adoptions;
    this.evidence[slot] = evidenceLevels.indexOf(row.evidence);
    for (const name of storedFacets) {
      const values = facets[name].of(row);
      this.#stored[name].set(slot, values.join(" "), () => [...values]);
    }
    this.#fresh = { ...this.#fresh, day: "" };
  }

  #grow(capacity: number): void {
    this.state = grown(this.state, capacity);
    this.publishedAt = grown(this.publishedAt, capacity);
    this.freshUntil = grown(this.freshUntil, capacity);
    this.adoptions = grown(this.adoptions, capacity);
    this.blocks = grown(this.blocks, capacity);
    this.templates = grown(this.templates, capacity);
    this.evidence = grown(this.evidence, capacity);
    for (const name of storedFacets) this.#stored[name].grow(capacity);
  }

  facet(name: FacetName, now: Instant): FacetColumn {
    return name === "fresh" ? this.#freshOn(now) : this.#stored[name];
  }

  /** Classes of freshness are worked out once a day, and after each change. */
  #freshOn(now: Instant): FacetColumn {
    const bounds = boundsOf(now);
    if (this.#fresh.day === bounds.day) return this.#fresh;
    const codes = new Uint8Array(this.size);
    for (let slot = 0; slot < this.size; slot += 1) {
      const until = this.freshUntil[slot] ?? 0;
      codes[slot] = freshness.indexOf(freshnessOf(until, bounds));
    }
    this.#fresh = { ...this.#fresh, day: bounds.day, codes };
    return this.#fresh;
  }

  /** The freshness of one practice, as the facet has it. */
  static freshness(freshUntil: Instant, now: Instant) {
    return freshnessOf(freshUntil, boundsOf(now));
  }
}
