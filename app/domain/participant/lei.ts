import { mod97 } from "./check-digits";

/** An LEI as typed, without spaces and dashes, in capitals. */
export const cleanLei = (text: string): string =>
  text.replace(/[\s\p{Pd}]/gu, "").toUpperCase();

/**
 * True for a Legal Entity Identifier that can exist: 18 letters or digits, then
 * two check digits from 02 to 98 that leave 1 modulo 97. It says nothing about
 * whether the identifier was issued or lapsed.
 * Source: ISO 17442-1:2020, ISO/IEC 7064 MOD 97-10.
 * @param lei in its clean form, see `cleanLei`
 */
export function isLei(lei: string): boolean {
  if (!/^[0-9A-Z]{18}[0-9]{2}$/.test(lei)) return false;
  const digits = Number(lei.slice(18));
  return digits >= 2 && digits <= 98 && mod97(lei) === 1;
}

/** The two check digits for the first 18 characters of an LEI. */
export const leiCheckDigits = (first18: string): string =>
  String(98 - mod97(`${first18}00`)).padStart(2, "0");
