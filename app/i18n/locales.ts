import { directionOf, type Locale } from "../domain/kernel/localized";

import { isLocale, locales } from "../domain/kernel/localized";

export { isLocale, locales, type Locale };

/** Each language's own name for itself. */
export const localeNames: Readonly<Record<Locale, string>> = {
  ar: "العربية",
  zh: "中文",
  en: "English",
  fr: "Français",
  ru: "Русский",
  es: "Español",
};

export const localeDirection = (locale: Locale) => directionOf(locale);

/**
 * The language that an address begins with. An address that nothing answers
 * has it too, in the rest that the catch-all route took.
 */
export function localeOfParams(
  params: Readonly<Record<string, string | undefined>>,
): Locale | undefined {
  const lang = params["lang"] ?? params["*"]?.split("/")[0];
  return isLocale(lang) ? lang : undefined;
}

/** Latin digits everywhere: `ar` differs between Node and browser versions. */
export const intlLocale = (locale: Locale): string =>
  // Day before month, as in documents of the United Nations.
  `${locale === "en" ? "en-GB" : locale}-u-nu-latn`;

/**
 * The first language of an Accept-Language header that we have, else English.
 * Source: RFC 9110 section 12.5.4.
 */
export function negotiateLocale(header: string | null): Locale {
  const wanted = (header ?? "")
    .split(",")
    .map((part) => {
      const [tag = "", ...rest] = part.trim().toLowerCase().split(";");
      const q = rest.map((p) => /^\s*q=([\d.]+)$/.exec(p)?.[1]).find(Boolean);
      return { language: tag.split("-")[0], weight: q ? Number(q) : 1 };
    })
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight);
  for (const { language } of wanted) {
    const match = locales.find((locale) => locale === language);
    if (match) return match;
  }
  return "en";
}
