import type { Instant } from "../domain/kernel/clock";
import { type Locale, intlLocale } from "./locales";

const cache = new Map<string, Intl.DateTimeFormat | Intl.NumberFormat>();

function dateFormat(locale: Locale, style: Intl.DateTimeFormatOptions) {
  const key = `${locale} ${JSON.stringify(style)}`;
  let format = cache.get(key) as Intl.DateTimeFormat | undefined;
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocale(locale), {
      timeZone: "UTC",
      calendar: "gregory",
      ...style,
    });
    cache.set(key, format);
  }
  return format;
}

/** A day in words, for instance `4 March 2026`. Takes `YYYY-MM-DD` or an instant. */
export const formatDay = (locale: Locale, day: string | Instant): string =>
  dateFormat(locale, { dateStyle: "long" }).format(new Date(day));

/** Months in words: `21/11` and `11/21` are different days to different readers. */
const shortDay = { day: "numeric", month: "short", year: "numeric" } as const;

/** A day in short form, for tables. */
export const formatShortDay = (locale: Locale, day: string | Instant): string =>
  dateFormat(locale, shortDay).format(new Date(day));

/** A month in short form, for instance `Mar 2026`. Takes `YYYY-MM`. */
export const formatMonth = (locale: Locale, month: string): string =>
  dateFormat(locale, { month: "short", year: "numeric" }).format(
    new Date(`${month}-01`),
  );

/** Day and time to the minute, always with "UTC". */
export const formatInstant = (locale: Locale, at: Instant): string =>
  `${dateFormat(locale, { ...shortDay, hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at)} UTC`;

/** The time of day to the minute, always with "UTC". */
export const formatTime = (locale: Locale, at: Instant): string =>
  `${dateFormat(locale, { hour: "2-digit", minute: "2-digit", hourCycle: "h23" }).format(at)} UTC`;

/** A whole or decimal number with the language's separators and Latin digits. */
export function formatNumber(locale: Locale, value: number): string {
  let format = cache.get(locale) as Intl.NumberFormat | undefined;
  if (!format) {
    format = new Intl.NumberFormat(intlLocale(locale));
    cache.set(locale, format);
  }
  return format.format(value);
}

/** "a, b and c" in the reader's language. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(intlLocale(locale), { type: "conjunction" }).format(
    items,
  );
