import { z } from "zod";

/**
 * The public number of a registered act: its gapless sequence number behind a
 * prefix, six digits at least, for instance 123 -> `FW-000123`.
 */
export function registerNumber(seq: number): string {
  if (!Number.isSafeInteger(seq) || seq < 1 || seq > 999_999_999) {
    throw new RangeError(`No register number for ${seq}`);
  }
  return `FW-${String(seq).padStart(6, "0")}`;
}

/** The sequence number behind a register number; null when the text is none. */
export function parseRegisterNumber(text: string): number | null {
  const digits = /^FW-(\d{6,9})$/.exec(text)?.[1];
  if (digits === undefined) return null;
  const seq = Number(digits);
  // One act, one address: no other spelling of the same number is taken.
  return seq >= 1 && registerNumber(seq) === text ? seq : null;
}

/** A register number from outside, as in an address. */
export const actNumberSchema = z
  .string()
  .refine((text) => parseRegisterNumber(text) !== null);
