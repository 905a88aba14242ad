/** Scripts in which one character says as much as about three letters of an alphabet. */
const dense = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu;

/**
 * How much a text says, in letters and digits: what neither is counts nothing,
 * a Chinese or Japanese character counts as three.
 */
export const substanceOf = (text: string): number =>
  (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0) +
  2 * (text.match(dense)?.length ?? 0);

/** An address that is none on the web: another scheme, or one that runs code. */
const foreign =
  /(?:java|vb)script:|\bdata:[a-z]+\/|\b(?!https?:)[a-z][a-z0-9+.-]*:\/\//iu;

/** Does a text that names sources hold an address that is none of http or https? */
export const hasForeignAddress = (text: string): boolean => foreign.test(text);

/** Shortest title of a source, as `substanceOf` counts. */
const leastTitle = 10;

/** Can a reader find a source by this: an address on the web, or a title of some length? */
export function isFindable(source: string): boolean {
  if (hasForeignAddress(source)) return false;
  if (!/^https?:/i.test(source)) return substanceOf(source) >= leastTitle;
  return URL.canParse(source) && new URL(source).hostname.includes(".");
}
