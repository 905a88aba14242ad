import type { IntlMessageFormat } from "intl-messageformat";
import type { MessageParams } from "../domain/kernel/errors";
import { formatNumber } from "./format";
import { intlLocale, type Locale } from "./locales";

type Element = ReturnType<IntlMessageFormat["getAst"]>[number];
type Choice = Extract<Element, { options: unknown }>;
type Plural = Extract<Element, { pluralType?: unknown }>;

/**
 * Puts parameters into a message, or a part of it; undefined where a parameter
 * is missing or is no text or number, of which the package complains.
 * @param count what `#` stands for; null outside of a plural
 */
export type Filler = (
  params: MessageParams,
  count: number | null,
) => string | undefined;

/** What the package numbers kinds of elements by; its enumeration is types only. */
const LITERAL = 0;
const ARGUMENT = 1;
const POUND = 7;

const argument =
  (name: string): Filler =>
  (params) => {
    const value = params[name];
    return typeof value === "string" || typeof value === "number"
      ? String(value)
      : undefined;
  };

/** The fillers of a choice's options; undefined where one needs the package. */
function optionsOf({ options }: Choice, locale: Locale) {
  const fillers = new Map<string, Filler>();
  for (const [name, { value }] of Object.entries(options)) {
    const filler = fillerOf(value, locale);
    if (!filler) return undefined;
    fillers.set(name, filler);
  }
  return fillers;
}

function select(element: Choice, locale: Locale): Filler | undefined {
  const options = optionsOf(element, locale);
  return (
    options &&
    ((params) => {
      const value = params[element.value];
      if (typeof value !== "string" && typeof value !== "number")
        return undefined;
      const option = options.get(String(value)) ?? options.get("other");
      return option?.(params, null);
    })
  );
}

function plural(element: Plural, locale: Locale): Filler | undefined {
  const options = optionsOf(element, locale);
  const { value: name, offset, pluralType: type = "cardinal" } = element;
  const rules = new Intl.PluralRules(intlLocale(locale), { type });
  return (
    options &&
    ((params) => {
      const value = params[name];
      if (typeof value !== "number") return undefined;
      const count = value - offset;
      const option =
        options.get(`=${String(value)}`) ??
        options.get(rules.select(count)) ??
        options.get("other");
      return option?.(params, count);
    })
  );
}

function fillerOfOne(element: Element, locale: Locale): Filler | undefined {
  if ("pluralType" in element) return plural(element, locale);
  if ("options" in element) return select(element, locale);
  const kind: number = element.type;
  switch (kind) {
    case LITERAL: {
      const text = "value" in element ? element.value : "";
      return () => text;
    }
    case ARGUMENT:
      return "value" in element ? argument(element.value) : undefined;
    case POUND:
      return (_, count) => (count === null ? "" : formatNumber(locale, count));
    default:
      return undefined;
  }
}

/**
 * Makes ready what fills in a message of texts, parameters, choices and
 * plurals: a tenth of the package's work for each. Undefined for any other.
 */
export function fillerOf(
  elements: readonly Element[],
  locale: Locale,
): Filler | undefined {
  const fillers: Filler[] = [];
  for (const element of elements) {
    const filler = fillerOfOne(element, locale);
    if (!filler) return undefined;
    fillers.push(filler);
  }
  return (params, count) => {
    let text = "";
    for (const filler of fillers) {
      const part = filler(params, count);
      if (part === undefined) return undefined;
      text += part;
    }
    return text;
  };
}
