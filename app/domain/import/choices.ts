/** Doubts about being the same as another row or participant. */
export const doubleCodes = [
  "same-identifier",
  "same-name",
  "same-transliteration",
  "close-name",
  "look-alike",
  "row-repeated",
] as const;

export const isDouble = (code: string): boolean =>
  doubleCodes.some((one) => one === code);

/** A word for a kind that is not known: it refuses its rows until somebody says what it means. */
export const UNKNOWN_KIND = "kind-unknown";

/** What is decided for a value, not for a row: equal cells mean the same. */
const byValue = new Set([
  ...[UNKNOWN_KIND, "area-ambiguous", "area-close", "area-part"],
  "date-ambiguous",
]);
export const isByValue = (code: string): boolean => byValue.has(code);

export const isArea = (choice: string): boolean => /^[A-Z]{3}$/.test(choice);

/**
 * What may be chosen for a doubt: `keep` the row as it was understood, `skip`
 * it, `same` for one that repeats another, or one of the values it can mean.
 * Where only a value makes the row whole, `keep` is not offered.
 */
export function choicesFor(doubt: {
  readonly code: string;
  readonly options: readonly string[];
}): string[] {
  if (isDouble(doubt.code)) return ["keep", "same"];
  if (doubt.options.length > 0) return [...doubt.options, "skip"];
  return ["keep", "skip"];
}

/** What may be chosen for all doubts of a kind at once. */
export const choicesForAll = (code: string): string[] =>
  isDouble(code)
    ? ["keep", "same"]
    : code === "area-ambiguous" ||
        code === "area-close" ||
        code === "area-part" ||
        code === "date-ambiguous"
      ? ["skip"]
      : ["keep", "skip"];
