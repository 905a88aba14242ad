/** What was typed into a field of a form that comes back; `undefined` at first. */
export function typed(
  answer:
    | { readonly values: Readonly<Record<string, string | readonly string[]>> }
    | undefined,
  name: string,
): string | undefined {
  const value = answer?.values[name];
  return typeof value === "string" ? value : undefined;
}
