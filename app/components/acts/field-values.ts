type Values = Readonly<Record<string, string | readonly string[]>>;
type Answer = { readonly values: Values } | undefined;

/**
 * The value of each field: what was typed when the form comes back, else what
 * is saved. A box unticked in a form that comes back stays unticked.
 */
export const fieldValues =
  (
    answer: Answer,
    saved: Readonly<Record<string, string | null | undefined>>,
  ) =>
  (name: string): string | undefined => {
    const value = answer ? answer.values[name] : saved[name];
    return typeof value === "string" ? value : undefined;
  };

/** The rows N that a form which comes back has, as in `commitments.N.measure`. */
export const typedRows = (values: Values, list: string): number[] =>
  [
    ...new Set(
      Object.keys(values).flatMap((name) => {
        const [first, row] = name.split(".");
        return first === list && row !== undefined ? [Number(row)] : [];
      }),
    ),
  ].sort((a, b) => a - b);
