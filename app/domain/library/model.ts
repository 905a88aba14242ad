import type { Instant } from "../kernel/clock";
import type { TaggedText } from "../kernel/localized";
import type { EvidenceLevel, PracticeLabel } from "../practice/model";
import type { Freshness } from "./facets";
import type { Trait } from "./likeness";

/** What a measured result says in one language; figures are text, units belong to them. */
export interface ResultLine {
  readonly lang: string;
  readonly name: string;
  /** Empty where none is stated. */
  readonly baseline: string;
  readonly actual: string;
}

/** A building block as the index of blocks shows it. */
export interface BlockLine {
  readonly id: string;
  /** In every language there is, the original first. */
  readonly names: readonly TaggedText[];
  /** The file to reuse; null where none is given. */
  readonly template: string | null;
}

/** A stretch of text; `hit` where the words searched for were found. */
export interface Segment {
  readonly text: string;
  readonly hit: boolean;
}

/** Marked text and its language. */
export interface Line {
  readonly lang: string;
  readonly segments: readonly Segment[];
}

/** What stands under the title of a row. */
export type RowText =
  | { readonly kind: "result"; readonly result: ResultLine }
  | { readonly kind: "summary" | "found"; readonly line: Line }
  | null;

/** A practice as a row of the list shows it. */
export interface PracticeRow {
  readonly number: string;
  readonly title: Line;
  /** The title in another language, where only that has the words searched for. */
  readonly otherTitle: Line | null;
  readonly text: RowText;
  readonly area: string | null;
  readonly region: string | null;
  readonly evidence: EvidenceLevel;
  readonly label: PracticeLabel;
  readonly adoptions: number;
  readonly publishedAt: Instant;
  readonly fresh: Freshness;
  /** In what its country is like the reader's. */
  readonly like: readonly Trait[];
}
