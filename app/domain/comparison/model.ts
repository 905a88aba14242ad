/** What one participant says or is in one row. */
export type Answer =
  | { readonly kind: "text"; readonly text: string; readonly lang?: string }
  | { readonly kind: "yes" | "no" | "not-stated" };

export interface ComparisonRow {
  readonly key: string;
  /** In the reader's language. */
  readonly label: string;
  /** One for each participant, in their order. */
  readonly answers: readonly Answer[];
}

const same = (a: Answer, b: Answer): boolean =>
  a.kind === b.kind &&
  (a.kind !== "text" || b.kind !== "text" || a.text === b.text);

/** Whether the participants do not all give the same answer; to say nothing is an answer of its own. */
export const differs = ({ answers }: ComparisonRow): boolean =>
  answers.some((one) => answers[0] !== undefined && !same(answers[0], one));
