import { minorDigits } from "../domain/reference/currency";
import { type Locale, intlLocale } from "./locales";

/** An amount in minor units (cents) of an ISO 4217 currency, with its code. */
export function formatMoney(
  locale: Locale,
  amount: number,
  currency: string,
): string {
  const digits = minorDigits(currency);
  const isWhole = amount % 10 ** digits === 0;
  return new Intl.NumberFormat(intlLocale(locale), {
    style: "currency",
    currency,
    currencyDisplay: "code",
    minimumFractionDigits: isWhole ? 0 : digits,
    maximumFractionDigits: digits,
  }).format(amount / 10 ** digits);
}
