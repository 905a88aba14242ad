import type { TextAt } from "./content";
import type { TextOrigin } from "./model";

/** One text of the original with what translations of it remember. */
export interface SourceText extends TextAt {
  /** See `text-digest.server.ts`. */
  readonly digest: string;
}

/** One text in another language, as it was saved. */
export interface SavedText {
  readonly path: string;
  readonly lang: string;
  readonly text: string;
  readonly origin: TextOrigin;
  /** Digest of the original it was made from. */
  readonly source: string;
}

/** One text as a reader gets it. */
export interface ShownText {
  readonly text: string;
  readonly lang: string;
  /** Who translated it; null for the original. */
  readonly origin: TextOrigin | null;
  /** The original changed after it was translated. */
  readonly isStale: boolean;
}

/** How far a language has come. */
export interface LanguageState {
  readonly lang: string;
  /** Texts that are translated and not stale. */
  readonly done: number;
  readonly stale: number;
  readonly of: number;
}

/** The texts of one edition in its own language, and what was translated of them. */
export interface EditionTexts {
  readonly lang: string;
  readonly texts: readonly SourceText[];
  readonly saved: readonly SavedText[];
  /**
   * Stale translations are kept for the newest edition, with a word about it.
   * For an older one they would be of another text: only exact ones count.
   */
  readonly isNewest: boolean;
}

const usable = ({ saved, isNewest }: EditionTexts, of: SourceText) =>
  saved.filter(
    ({ path, source }) =>
      path === of.path && (isNewest || source === of.digest),
  );

/** Each text in the language asked for, else in the original. By path. */
export function chooseTexts(
  edition: EditionTexts,
  wanted: string,
): Record<string, ShownText> {
  return Object.fromEntries(
    edition.texts.map((source): [string, ShownText] => {
      const found = usable(edition, source).find(({ lang }) => lang === wanted);
      return [
        source.path,
        found && wanted !== edition.lang
          ? {
              text: found.text,
              lang: found.lang,
              origin: found.origin,
              isStale: found.source !== source.digest,
            }
          : {
              text: source.text,
              lang: edition.lang,
              origin: null,
              isStale: false,
            },
      ];
    }),
  );
}

/** Every language something is translated into, the one furthest on first. */
export function languageStates(edition: EditionTexts): LanguageState[] {
  const of = edition.texts.length;
  const states = new Map<string, { done: number; stale: number }>();
  for (const source of edition.texts) {
    for (const { lang, source: made } of usable(edition, source)) {
      if (lang === edition.lang) continue;
      const state = states.get(lang) ?? { done: 0, stale: 0 };
      if (made === source.digest) state.done += 1;
      else state.stale += 1;
      states.set(lang, state);
    }
  }
  return [...states]
    .map(([lang, state]) => ({ lang, ...state, of }))
    .sort((a, b) => b.done - a.done || a.lang.localeCompare(b.lang, "en"));
}

/**
 * The language a reader gets: the one asked for if there is any of it, without
 * a wish their own where something is translated, else the original.
 */
export function chooseLanguage(
  original: string,
  states: readonly LanguageState[],
  asked: string | undefined,
  reader: string,
): string {
  const has = (lang: string) =>
    lang === original || states.some((state) => state.lang === lang);
  if (asked !== undefined && has(asked)) return asked;
  return has(reader) ? reader : original;
}
