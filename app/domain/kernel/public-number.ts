import { z } from "zod";

/**
 * Public numbers of one kind of record: a prefix and at least six digits, for
 * instance 12 -> `BP-000012`. `parse` answers null for any other text: one
 * record, one address, so no second spelling of a number is taken.
 */
export function publicNumber(prefix: string) {
  const format = (number: number): string => {
    if (!Number.isSafeInteger(number) || number < 1 || number > 999_999_999) {
      throw new RangeError(`No ${prefix} number for ${number}`);
    }
    return `${prefix}-${String(number).padStart(6, "0")}`;
  };
  const parse = (text: string): number | null => {
    const digits = new RegExp(`^${prefix}-(\\d{6,9})$`).exec(text)?.[1];
    if (digits === undefined) return null;
    const number = Number(digits);
    return number >= 1 && format(number) === text ? number : null;
  };
  /** A number from outside, as in an address. */
  const schema = z.string().refine((text) => parse(text) !== null);
  return { format, parse, schema };
}
