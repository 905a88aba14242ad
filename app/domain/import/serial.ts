import { DAY, dayOf, type Day } from "../kernel/clock";

const from1900 = Date.UTC(1899, 11, 30);
const from1904 = Date.UTC(1904, 0, 1);

/**
 * The day behind a spreadsheet's serial number. Counting from 1900 knows a 29
 * February 1900 that never was, so numbers before it are not read.
 * Source: ECMA-376 part 1, 18.17.4.1.
 */
export function dayOfSerial(serial: number, is1904: boolean): Day | undefined {
  const whole = Math.floor(serial);
  if (!(whole >= (is1904 ? 0 : 61) && whole <= 2_958_465)) return undefined;
  return dayOf((is1904 ? from1904 : from1900) + whole * DAY);
}
