/** Crockford's base 32 without i, l, o and u, as ROR uses it. */
const alphabet = "0123456789abcdefghjkmnpqrstvwxyz";

/** A ROR id as typed: the nine characters, without the address in front, in small letters. */
export const cleanRor = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/^(?:https?:\/\/)?(?:www\.)?ror\.org\//, "")
    .replace(/\/$/, "");

/** The two check digits for the six characters in the middle of a ROR id. */
export function rorCheckDigits(middle: string): string {
  let value = 0;
  for (const character of middle)
    value = value * alphabet.length + alphabet.indexOf(character);
  return String(98 - ((value * 100) % 97)).padStart(2, "0");
}

/**
 * True for a ROR id that can exist: a zero, six characters of Crockford's base
 * 32 and two check digits (MOD 97-10 over the number those six make).
 * Source: ROR documentation, "ROR identifier pattern"; ISO/IEC 7064.
 * @param id in its clean form, see `cleanRor`
 */
export const isRor = (id: string): boolean =>
  /^0[0-9a-hjkmnp-tv-z]{6}[0-9]{2}$/.test(id) &&
  rorCheckDigits(id.slice(1, 7)) === id.slice(7);

/** The public address of a ROR id. */
export const rorUrl = (id: string): string => `https://ror.org/${id}`;
