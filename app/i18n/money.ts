import { decimalOf, digitsOf } from "../domain/exchange/currency";
import { intlLocale, type Locale } from "./locales";

/** A sum with its currency's code, in the reader's way of writing; `minor` units. */
export function formatMoney(
  locale: Locale,
  minor: number,
  currency: string,
): string {
  const digits = digitsOf(currency);
  const number = new Intl.NumberFormat(intlLocale(locale), {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  }).format(Number(decimalOf(minor, currency)));
  return `\u2068${number}\u00a0${currency}\u2069`;
}
