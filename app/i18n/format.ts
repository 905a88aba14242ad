import type { Instant } from "../domain/kernel/clock";
import { type Locale, intlLocale } from "./locales";

type Styles = Map<Intl.DateTimeFormatOptions, Intl.DateTimeFormat>;

/** By language, then by style: each style is one object of this file. */
const dateFormats = new Map<Locale, Styles>();
const numberFormats = new Map<Locale, Intl.NumberFormat>();

function dateFormat(locale: Locale, style: Intl.DateTimeFormatOptions) {
  const known = dateFormats.get(locale) ?? (new Map() as Styles);
  let format = known.get(style);
  if (!format) {
    format = new Intl.DateTimeFormat(intlLocale(locale), {
      timeZone: "UTC",
      calendar: "gregory",
      ...style,
    });
    known.set(style, format);
    dateFormats.set(locale, known);
  }
  return format;
}

const longDay = { dateStyle: "long" } as const;
/** Months in words: `21/11` and `11/21` are different days to different readers. */
const shortDay = { day: "numeric", month: "short", year: "numeric" } as const;
const monthAndYear = { month: "short", year: "numeric" } as const;
const longMonth = { month: "long", year: "numeric" } as const;
const yearAlone = { year: "numeric" } as const;
const minute = {
  hour: "2-digit",
  minute: "2-digit",
  hourCycle: "h23",
} as const;
const dayAndMinute = { ...shortDay, ...minute } as const;

/**
 * Russian abbreviates "year" behind it: a sentence that ends there had two full stops.
 * What is no day is shown as it was written; a page must not fail on it.
 */
function format(
  locale: Locale,
  style: Intl.DateTimeFormatOptions,
  day: string | Instant,
): string {
  const at = new Date(day);
  if (Number.isNaN(at.getTime())) return String(day);
  const text = dateFormat(locale, style).format(at);
  return locale === "ru" ? text.replace(/\sг\./, "") : text;
}

/** How much of a day a text of digits tells. */
const styleOf = (day: string | Instant): Intl.DateTimeFormatOptions => {
  if (typeof day !== "string" || !/^\d{4}(-\d{2})?$/.test(day)) return longDay;
  return day.length === 4 ? yearAlone : longMonth;
};

/**
 * A day in words, for instance `4 March 2026`. Takes `YYYY-MM-DD` or an instant;
 * of `YYYY-MM` and `YYYY` it says no more than they do.
 */
export const formatDay = (locale: Locale, day: string | Instant): string =>
  format(locale, styleOf(day), day);

/** A day in short form, for tables. */
export const formatShortDay = (locale: Locale, day: string | Instant): string =>
  format(locale, shortDay, day);

/** A month in short form, for instance `Mar 2026`. Takes `YYYY-MM`. */
export const formatMonth = (locale: Locale, month: string): string =>
  format(locale, monthAndYear, `${month}-01`);

/** Day and time to the minute, always with "UTC". */
export const formatInstant = (locale: Locale, at: Instant): string =>
  `${format(locale, dayAndMinute, at)} UTC`;

/** The time of day to the minute, always with "UTC". */
export const formatTime = (locale: Locale, at: Instant): string =>
  `${dateFormat(locale, minute).format(at)} UTC`;

/** A whole or decimal number with the language's separators and Latin digits. */
export function formatNumber(locale: Locale, value: number): string {
  // Small numbers have no separators in any of the six.
  if (value >= 0 && value < 1000 && Number.isInteger(value))
    return String(value);
  let known = numberFormats.get(locale);
  if (!known) {
    known = new Intl.NumberFormat(intlLocale(locale));
    numberFormats.set(locale, known);
  }
  return known.format(value);
}

/** "a, b and c" in the reader's language. */
export const formatList = (locale: Locale, items: readonly string[]): string =>
  new Intl.ListFormat(intlLocale(locale), { type: "conjunction" }).format(
    items,
  );
