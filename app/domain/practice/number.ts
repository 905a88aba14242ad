import { z } from "zod";

/** The public number of a practice, for instance 12 -> `BP-000012`. */
export function practiceNumber(number: number): string {
  if (!Number.isSafeInteger(number) || number < 1 || number > 999_999_999) {
    throw new RangeError(`No practice number for ${number}`);
  }
  return `BP-${String(number).padStart(6, "0")}`;
}

/** What is behind a practice number; null when the text is none. */
export function parsePracticeNumber(text: string): number | null {
  const digits = /^BP-(\d{6,9})$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const number = Number(digits);
  // One practice, one address: no other spelling of the same number is taken.
  return number >= 1 && practiceNumber(number) === text ? number : null;
}

/** A practice number from outside, as in an address. */
export const practiceNumberSchema = z
  .string()
  .refine((text) => parsePracticeNumber(text) !== null);
