import { foldKey } from "../kernel/fold";
import { isDay, type Day } from "../kernel/clock";
import type { DateOrder } from "./model";

/** What a written date can mean. */
export type ReadDay =
  | { readonly kind: "day"; readonly day: Day }
  /** 3/4/2026: two days, day first. */
  | { readonly kind: "ambiguous"; readonly days: readonly [Day, Day] }
  | { readonly kind: "year" | "month"; readonly text: string }
  /** A bare number as spreadsheets count days. */
  | { readonly kind: "serial"; readonly day: Day }
  | { readonly kind: "short-year"; readonly day: Day }
  | { readonly kind: "no-such-day" }
  | { readonly kind: "no-such-month" }
  /** A day and a month, and nothing that tells the year. */
  | { readonly kind: "no-year" }
  | { readonly kind: "several" }
  | { readonly kind: "unreadable" };

const monthWords = [
  "january jan janvier janv enero ene января январь янв يناير كانون الثاني|كانون-الثاني",
  "february feb février fevrier févr fev febrero февраля февраль фев فبراير شباط",
  "march mar mars marzo марта март مارس آذار",
  "april apr avril avr abril abr апреля апрель апр أبريل ابريل نيسان إبريل",
  "may mai mayo мая май مايو أيار ماي",
  "june jun juin junio июня июнь يونيو حزيران يونيه",
  "july jul juillet juil julio июля июль يوليو تموز يوليه",
  "august aug août aout agosto ago августа август авг أغسطس اغسطس آب",
  "september sep sept septembre septiembre setiembre сентября сентябрь сен سبتمبر أيلول",
  "october oct octobre octubre октября октябрь окт أكتوبر اكتوبر",
  "november nov novembre noviembre ноября ноябрь ноя نوفمبر",
  "december dec décembre déc diciembre dic декабря декабрь дек ديسمبر",
];

const monthOf = new Map(
  monthWords.flatMap((words, index) =>
    words
      .split(/[ |]/)
      .filter((word) => word.length > 1)
      .map((word) => [foldKey(word), index + 1] as const),
  ),
);

const pad = (number: number, length = 2) =>
  String(number).padStart(length, "0");
const dayFrom = (year: number, month: number, day: number): Day | undefined => {
  const text = `${pad(year, 4)}-${pad(month)}-${pad(day)}`;
  return isDay(text) ? text : undefined;
};
const orNone = (day: Day | undefined): ReadDay =>
  day === undefined ? { kind: "no-such-day" } : { kind: "day", day };

/** Two figures mean a year of this century; whoever reads is asked. */
const fullYear = (year: string) =>
  year.length === 2 ? 2000 + Number(year) : Number(year);

function byNumbers(
  first: number,
  second: number,
  year: string,
  order: DateOrder,
): ReadDay {
  const dmy = dayFrom(fullYear(year), second, first);
  const mdy = dayFrom(fullYear(year), first, second);
  const short = (day: Day): ReadDay =>
    year.length === 2 ? { kind: "short-year", day } : { kind: "day", day };
  if (order === "dmy" && dmy !== undefined) return short(dmy);
  if (order === "mdy" && mdy !== undefined) return short(mdy);
  if (dmy !== undefined && mdy !== undefined && dmy !== mdy)
    return { kind: "ambiguous", days: [dmy, mdy] };
  const only = dmy ?? mdy;
  if (only !== undefined) return short(only);
  return first > 12 && second > 12 && first <= 31
    ? { kind: "no-such-month" }
    : { kind: "no-such-day" };
}

/** A day by its numbers, the year first. */
function ofYear(year: string, month: string, day: string): ReadDay {
  if (Number(month) > 12) return { kind: "no-such-month" };
  return orNone(dayFrom(Number(year), Number(month), Number(day)));
}

/** Month by name, in any of the six languages, in any place. */
function byWords(text: string): ReadDay | undefined {
  const words = text.match(/\p{L}+|\d+/gu) ?? [];
  const months = words.flatMap((word) => monthOf.get(word) ?? []);
  const numbers = words.filter((word) => /^\d+$/.test(word));
  const [month] = months;
  if (month === undefined) return undefined;
  if (new Set(months).size > 1) return { kind: "several" };
  const year = numbers.find((number) => number.length === 4);
  const days = numbers.filter((number) => number.length <= 2);
  const [day] = days;
  if (year === undefined) {
    const [, short] = days;
    if (day === undefined || short === undefined) return { kind: "no-year" };
    const found = dayFrom(fullYear(short), month, Number(day));
    return found === undefined
      ? { kind: "no-such-day" }
      : { kind: "short-year", day: found };
  }
  if (
    numbers.filter((number) => number.length === 4).length > 1 ||
    days.length > 1
  )
    return { kind: "several" };
  if (day === undefined)
    return { kind: "month", text: `${year}-${pad(month)}` };
  return orNone(dayFrom(Number(year), month, Number(day)));
}

/** Serial numbers of 1990 to 2100, which no year can be taken for. */
function bySerial(text: string): ReadDay | undefined {
  if (!/^\d{5}(\.\d+)?$/.test(text)) return undefined;
  const at = Date.UTC(1899, 11, 30) + Math.floor(Number(text)) * 86_400_000;
  const day = new Date(at).toISOString().slice(0, 10);
  return day > "1990" && day < "2100" ? { kind: "serial", day } : undefined;
}

/**
 * A day as people write it: ISO, Chinese, numbers with dots, slashes or dashes,
 * months by name in six languages, digits of any script. Never guesses: what can
 * mean two days says so.
 * @param order how all-number days of the file are meant, where that is known
 */
export function readDay(written: string, order: DateOrder): ReadDay {
  const text = foldKey(written)
    .replace(/[٬،]/gu, " ")
    .replace(
      /[t ] *\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?(z|[+-]\d{2}:?\d{2})?\s*(am|pm)?$/u,
      "",
    )
    .replace(/(\d)(st|nd|rd|th|er|º)\b/gu, "$1")
    .trim();
  const iso = /^(\d{4})[-./](\d{1,2})[-./](\d{1,2})$/.exec(text);
  if (iso) return ofYear(iso[1] ?? "", iso[2] ?? "", iso[3] ?? "");
  const chinese =
    /^(\d{4}) ?年 ?(\d{1,2}) ?月(?: ?(\d{1,2}) ?[日号號])?$/u.exec(text);
  if (chinese) {
    const [, year = "", month = "", day] = chinese;
    return day === undefined
      ? { kind: "month", text: `${year}-${pad(Number(month))}` }
      : ofYear(year, month, day);
  }
  const numbers = /^(\d{1,2})[-./ ](\d{1,2})[-./ ](\d{4}|\d{2})$/.exec(text);
  if (numbers) {
    const [, first = "", second = "", year = ""] = numbers;
    // Dots put the day first wherever they are used.
    const known = order === "unknown" && text.includes(".") ? "dmy" : order;
    return byNumbers(Number(first), Number(second), year, known);
  }
  const compact = /^(20\d{2})(\d{2})(\d{2})$/.exec(text);
  if (compact)
    return ofYear(compact[1] ?? "", compact[2] ?? "", compact[3] ?? "");
  if (/^(19|20)\d{2} ?年?$/u.test(text))
    return { kind: "year", text: text.slice(0, 4) };
  const month = /^(?:(\d{4})[-./](\d{1,2})|(\d{1,2})[-./](\d{4}))$/.exec(text);
  if (month) {
    const value = Number(month[2] ?? month[3]);
    return value >= 1 && value <= 12
      ? { kind: "month", text: `${month[1] ?? month[4] ?? ""}-${pad(value)}` }
      : { kind: "no-such-month" };
  }
  if (/^\d{1,2}[-./]\d{1,2}\.?$/.test(text)) return { kind: "no-year" };
  if (/\d{4}.*(?:-|–|—|to|au|al|по|إلى|至|;|&).*\d{4}/u.test(text))
    return { kind: "several" };
  return bySerial(text) ?? byWords(text) ?? { kind: "unreadable" };
}
