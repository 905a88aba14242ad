import { locales, type Locale } from "../../i18n/locales";

/** The same address in another language: the first path segment is the language. */
export function inLanguage(path: string, lang: Locale): string {
  const [, first = "", rest = ""] = /^\/([^/?]*)(.*)$/.exec(path) ?? [];
  return locales.some((locale) => locale === first)
    ? `/${lang}${rest}`
    : `/${lang}`;
}
