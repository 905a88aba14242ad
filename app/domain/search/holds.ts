import type { SearchQuery } from "./prepare";

/**
 * Whether a text holds every term of a query, as the search index of either
 * database would say.
 * @param document words as `prepareDocument` gives them
 */
export function holds(document: string, { terms }: SearchQuery): boolean {
  const text = ` ${document.replace(/\s+/g, " ").trim()} `;
  return terms.every(({ words, prefix }) =>
    text.includes(` ${words.join(" ")}${prefix ? "" : " "}`),
  );
}
