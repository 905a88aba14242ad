/** What a measured result says in one language; figures are text, units belong to them. */
export interface ResultLine {
  readonly lang: string;
  readonly name: string;
  /** Empty where none is stated. */
  readonly baseline: string;
  readonly actual: string;
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
