/**
 * Scripts that organizations write their names in, by ISO 15924, most telling
 * first: kana and Hangul say more than the Han characters beside them.
 */
const scripts: readonly (readonly [code: string, property: string])[] = [
  ["Jpan", "[\\p{Script=Hiragana}\\p{Script=Katakana}]"],
  ["Kore", "\\p{Script=Hangul}"],
  ["Hani", "\\p{Script=Han}"],
  ["Arab", "\\p{Script=Arabic}"],
  ["Cyrl", "\\p{Script=Cyrillic}"],
  ["Grek", "\\p{Script=Greek}"],
  ["Armn", "\\p{Script=Armenian}"],
  ["Geor", "\\p{Script=Georgian}"],
  ["Hebr", "\\p{Script=Hebrew}"],
  ["Deva", "\\p{Script=Devanagari}"],
  ["Beng", "\\p{Script=Bengali}"],
  ["Taml", "\\p{Script=Tamil}"],
  ["Sinh", "\\p{Script=Sinhala}"],
  ["Thai", "\\p{Script=Thai}"],
  ["Laoo", "\\p{Script=Lao}"],
  ["Khmr", "\\p{Script=Khmer}"],
  ["Mymr", "\\p{Script=Myanmar}"],
  ["Ethi", "\\p{Script=Ethiopic}"],
  ["Cher", "\\p{Script=Cherokee}"],
  ["Latn", "\\p{Script=Latin}"],
];
const patterns = scripts.map(
  ([code, property]) => [code, new RegExp(property, "gu")] as const,
);

/** Every script a text has letters of, as ISO 15924 codes. */
export const scriptsIn = (text: string): string[] =>
  patterns
    .filter(([, pattern]) => text.search(pattern) >= 0)
    .map(([code]) => code);

/**
 * The script a name is mainly written in: the one with most letters, where
 * Japanese and Korean count their Han characters too. `Zyyy` has no letters.
 */
export function scriptOf(text: string): string {
  // By far the commonest case, and this runs over whole lists of names.
  if (/^[\0-\u024f]*[a-z][\0-\u024f]*$/i.test(text)) return "Latn";
  const found = new Set(scriptsIn(text));
  if (found.has("Jpan")) return "Jpan";
  if (found.has("Kore")) return "Kore";
  let best = "Zyyy";
  let most = 0;
  for (const [code, pattern] of patterns) {
    const count = text.match(pattern)?.length ?? 0;
    if (count > most) {
      best = code;
      most = count;
    }
  }
  return best;
}
