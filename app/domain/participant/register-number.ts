import { cleanName } from "../kernel/text";
import { foldKey } from "../kernel/fold";

/** A number in a company, charity or other register, as it is shown. */
export const cleanRegisterNumber = (text: string): string =>
  cleanName(text.normalize("NFKC")).toUpperCase();

/**
 * True for what can be a register number: 2 to 40 letters, digits and the
 * separators registers use, with at least one digit. Every country has a form
 * of its own, so no more can be asked.
 */
export const isRegisterNumber = (number: string): boolean =>
  /^[\p{L}\p{N} ./\-:№()]{2,40}$/u.test(number) && /\p{Nd}/u.test(number);

/** What two spellings of one register number share: letters and digits only. */
export const registerKey = (number: string): string =>
  foldKey(number).replace(/[^\p{L}\p{N}]/gu, "");
