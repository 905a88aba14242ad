import type { Locale } from "../kernel/localized";

/** ISO 639-1: the 183 two-letter codes in force. */
export const languageCodes: readonly string[] = `
  aa ab ae af ak am an ar as av ay az ba be bg bi bm bn bo br bs ca ce ch co
  cr cs cu cv cy da de dv dz ee el en eo es et eu fa ff fi fj fo fr fy ga gd
  gl gn gu gv ha he hi ho hr ht hu hy hz ia id ie ig ii ik io is it iu ja jv
  ka kg ki kj kk kl km kn ko kr ks ku kv kw ky la lb lg li ln lo lt lu lv mg
  mh mi mk ml mn mr ms mt my na nb nd ne ng nl nn no nr nv ny oc oj om or os
  pa pi pl ps pt qu rm rn ro ru rw sa sc sd se sg si sk sl sm sn so sq sr
  ss st su sv sw ta te tg th ti tk tl tn to tr ts tt tw ty ug uk ur uz ve vi
  vo wa wo xh yi yo za zh zu`
  .trim()
  .split(/\s+/);

const known = new Set(languageCodes);
export const isLanguageCode = (code: string): boolean => known.has(code);

interface Names {
  readonly source: Intl.DisplayNames;
  /** Of the codes above only: what else people write has no bound. */
  readonly known: Map<string, string>;
}

const namesIn = new Map<Locale, Names>();

/** A language's name in the reader's language; the code where there is none. */
export function languageName(code: string, locale: Locale): string {
  let names = namesIn.get(locale);
  if (!names) {
    const source = new Intl.DisplayNames(locale, { type: "language" });
    names = { source, known: new Map() };
    namesIn.set(locale, names);
  }
  // Looked up once: it takes longer than all else that a link says of a language.
  const before = names.known.get(code);
  if (before !== undefined) return before;
  const name = names.source.of(code) ?? code;
  if (isLanguageCode(code)) names.known.set(code, name);
  return name;
}

export interface NamedLanguage {
  readonly code: string;
  readonly name: string;
}

const sorted = new Map<Locale, readonly NamedLanguage[]>();

/**
 * Every language with its name, in the alphabetical order of the reader's
 * language. Two codes of one name (Akan: `ak`, and `tw` for Twi) are one
 * language to a reader: the first code stands for both.
 */
export function languagesByName(locale: Locale): readonly NamedLanguage[] {
  const ready = sorted.get(locale);
  if (ready) return ready;
  const order = new Intl.Collator(locale);
  const byName = new Map<string, string>();
  for (const code of languageCodes) {
    const name = languageName(code, locale);
    if (!byName.has(name)) byName.set(name, code);
  }
  const list = [...byName]
    .map(([name, code]) => ({ code, name }))
    .sort((a, b) => order.compare(a.name, b.name));
  sorted.set(locale, list);
  return list;
}
