/** What one participant says or is in one row. */
export type Answer =
  | { readonly kind: "text"; readonly text: string; readonly lang?: string }
  | { readonly kind: "yes" | "no" | "not-stated" }
  /** It was not on the register on the day asked about. */
  | { readonly kind: "not-there" };

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

/**
 * Whether the participants do not all give the same answer; to say nothing is an
 * answer of its own, not to be there is none.
 */
export const differs = ({ answers }: ComparisonRow): boolean => {
  const [first, ...rest] = answers.filter(({ kind }) => kind !== "not-there");
  return first !== undefined && rest.some((one) => !same(first, one));
};
