/** Stands for a character that none of the fonts has. */
export const REPLACEMENT = "\u25a1";

/** Say how others are shown, or nothing at all; without them a text reads the same. */
const silent =
  /\u034f|[\ufe00-\ufe0f]|[\u00ad\u061c\u180e\u200b-\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\u{e0000}-\u{e0fff}]/u;
/** Of these, the ones that shape Arabic or turn its direction stay where a font knows them. */
const shaping = /[\u200b-\u200f\u061c]/u;

/**
 * Every text in a document's data with only characters that can be shown, and
 * which were not: a character never vanishes without a word about it.
 * @param {unknown} data JSON
 * @param {(code: number) => boolean} covers
 */
export function makePrintable(data, covers) {
  const missing = new Set();

  function show(character) {
    const code = character.codePointAt(0);
    if (character === "\n" || character === "\t") return character;
    if (silent.test(character)) {
      return shaping.test(character) && covers(code) ? character : "";
    }
    if (covers(code)) return character;
    if (/\p{Zs}/u.test(character))
      return character === "\u202f" ? "\u00a0" : " ";
    if (/\p{Cc}/u.test(character)) return "";
    missing.add(code);
    return REPLACEMENT;
  }

  function walk(value) {
    if (typeof value === "string") {
      return /^[\x20-\x7e]*$/.test(value)
        ? value
        : Array.from(value.normalize("NFC"), show).join("");
    }
    if (Array.isArray(value)) return value.map(walk);
    if (value === null || typeof value !== "object") return value;
    return Object.fromEntries(
      Object.entries(value).map(([key, one]) => [key, walk(one)]),
    );
  }

  const printable = walk(data);
  const codes = [...missing]
    .sort((a, b) => a - b)
    .map((code) => `U+${code.toString(16).toUpperCase().padStart(4, "0")}`);
  return { printable, missing: codes };
}
