type Given = Readonly<Record<string, string | string[] | undefined>>;

/**
 * The choices of a search as it stands in an address, to be read by its schema.
 * @param passing what belongs to one look at the list, and not to the search
 */
export function choicesIn(text: string, passing: readonly string[]): Given {
  const params = new URLSearchParams(text);
  for (const name of passing) params.delete(name);
  return Object.fromEntries(
    [...new Set(params.keys())].map((name) => {
      const all = params.getAll(name).filter((value) => value !== "");
      return [name, all.length > 1 ? all : all[0]];
    }),
  );
}

/** A search as text, its choices in one order: the same search is the same text. */
export function canonicalText(
  params: Readonly<Record<string, unknown>>,
): string {
  const text = new URLSearchParams();
  for (const [name, value] of Object.entries(params)) {
    const all = [value ?? []].flat().map(String).sort();
    for (const one of all) text.append(name, one);
  }
  text.sort();
  return text.toString();
}
