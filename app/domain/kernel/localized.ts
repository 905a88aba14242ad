/** The six official languages of the United Nations, by ISO 639-1. */
export const locales = ["ar", "zh", "en", "fr", "ru", "es"] as const;
export type Locale = (typeof locales)[number];

export const isLocale = (value: unknown): value is Locale =>
  locales.some((locale) => locale === value);

/** One text in all six languages. */
export type Localized = Readonly<Record<Locale, string>>;

/** Text whose language is known, as a person wrote it. `lang` is BCP 47. */
export interface TaggedText {
  readonly lang: string;
  readonly text: string;
}

export const directionOf = (lang: string): "ltr" | "rtl" =>
  /^(ar|fa|he|ur|ps|dv|ckb|sd|ug|yi)\b/.test(lang) ? "rtl" : "ltr";

/** The text in the reader's language, else in the first of the fallbacks that exists. */
export function pickText<T extends TaggedText>(
  texts: readonly T[],
  locale: string,
): T | undefined {
  return (
    texts.find((text) => text.lang === locale) ??
    texts.find((text) => text.lang === "en") ??
    texts[0]
  );
}
