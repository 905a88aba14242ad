import { textsOf, type PracticeContent } from "../practice/content";

/** A translated text of a practice and the digest of the original it was made from. */
export interface Translation {
  readonly path: string;
  readonly lang: string;
  readonly text: string;
  readonly source: string;
}

/** The texts of a practice in one language, by path. */
export interface TextsIn {
  readonly lang: string;
  readonly texts: ReadonlyMap<string, string>;
  /** Whether every text that the original states is there. */
  readonly isWhole: boolean;
}

/**
 * The texts of a public edition in every language there is, the original
 * first. A translation of another wording than the present one is left out.
 * @param digest SHA-256 of a text, hexadecimal
 */
export function textsByLanguage(
  content: PracticeContent,
  originalLang: string,
  translations: readonly Translation[],
  digest: (text: string) => string,
): TextsIn[] {
  const original = textsOf(content);
  const sources = new Map(original.map(({ path, text }) => [path, text]));
  const digests = new Map<string, string>();
  const digestAt = (path: string, text: string) => {
    const known = digests.get(path) ?? digest(text);
    digests.set(path, known);
    return known;
  };
  const byLang = new Map<string, Map<string, string>>();
  for (const { path, lang, text, source } of translations) {
    const from = sources.get(path);
    if (from === undefined || lang === originalLang || text === "") continue;
    if (digestAt(path, from) !== source) continue;
    const texts = byLang.get(lang) ?? new Map<string, string>();
    byLang.set(lang, texts.set(path, text));
  }
  const translated = [...byLang].sort(([a], [b]) => (a < b ? -1 : 1));
  return [
    { lang: originalLang, texts: sources, isWhole: true },
    ...translated.map(([lang, texts]) => ({
      lang,
      texts,
      isWhole: texts.size === sources.size,
    })),
  ];
}
