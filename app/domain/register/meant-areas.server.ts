import { recogniseArea } from "../reference/recognise-area";
import type { Rows } from "./columns";
import { fitting } from "./choices";

/** Short words and numbers are codes of areas only where they are written as codes. */
const isPlainWord = (text: string): boolean =>
  /^\d+$/.test(text) || (/^\p{L}{1,3}$/u.test(text) && /^[a-z]/i.test(text));

/**
 * The areas that the words of a search mean as a whole, in any spelling people
 * use; none where they are no area's name.
 */
export function meantAreas(q: string): readonly string[] {
  const text = q.trim();
  if (isPlainWord(text) && !/^[A-Z]{2,3}$/.test(text)) return [];
  const found = recogniseArea(text);
  switch (found.kind) {
    case "match":
      return [found.iso3];
    case "candidates":
      return found.iso3s;
    case "none":
      return [];
  }
}

/**
 * Hits of a search by words, with the texts of every row of these areas: rows
 * carry the UN's names of their area, people look for others.
 */
export function withAreas(
  { columns, places }: Rows,
  hits: Uint8Array,
  iso3s: readonly string[],
): Uint8Array {
  const { codes, dictionary } = columns.facet.area;
  const fits = fitting(dictionary.combinations, iso3s);
  const all = Uint8Array.from(hits);
  for (const place of places) {
    if (fits[codes[place] ?? 0] !== 1) continue;
    const document = columns.document[place];
    if (document !== undefined) all[document] = 1;
  }
  return all;
}
