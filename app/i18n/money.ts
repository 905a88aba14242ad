import { decimalOf, minorDigits } from "../domain/reference/currency";
import { intlLocale, type Locale } from "./locales";

/**
 * A sum in minor units of an ISO 4217 currency with its code, in the reader's
 * way of writing; isolated, so that it keeps its order in any line.
 */
export function formatMoney(
  locale: Locale,
  minor: number,
  currency: string,
): string {
  const digits = minorDigits(currency);
  const isWhole = minor % 10 ** digits === 0;
  const number = new Intl.NumberFormat(intlLocale(locale), {
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(Number(decimalOf(minor, currency)));
  return `\u2068${number}\u00a0${currency}\u2069`;
}
