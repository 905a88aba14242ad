import { setImmediate as breathe } from "node:timers/promises";
import type { Queries } from "../../../db/client.server";
import { listLibraryTitles } from "../../../db/queries/library.server";
import { translator } from "../../i18n/translate";
import { withoutArticle } from "../kernel/fold";
import { locales, type Locale } from "../kernel/localized";
import { areasByName } from "../reference/area";
import { topicCodes } from "../reference/model";
import { tokenize } from "../search/tokens";
import type { KnownWord } from "./suggest";

/** The words of titles, topics and countries in one language. */
export interface Vocabulary {
  /** By folded word, an Arabic one without its article. */
  readonly words: ReadonlyMap<string, KnownWord>;
  /** Runs of Han or kana, each once. */
  readonly runs: ReadonlySet<string>;
}

const BATCH = 1000;
const written = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*/gu;

class Words implements Vocabulary {
  readonly words = new Map<string, { shown: string; count: number }>();
  readonly runs = new Set<string>();

  /** Words as they are written, with what they count for: most come again and again. */
  readonly #seen = new Map<string, { count: number } | null>();

  add(text: string): void {
    for (const shown of text.match(written) ?? []) {
      const seen = this.#seen.get(shown);
      if (seen) seen.count += 1;
      if (seen !== undefined) continue;
      this.#seen.set(shown, null);
      for (const token of tokenize(shown)) {
        if (token.unspaced) this.runs.add(token.text);
        else {
          const word = this.#addWord(withoutArticle(token.text), shown);
          this.#seen.set(shown, word);
        }
      }
    }
  }

  #addWord(word: string, shown: string): { count: number } {
    const known = this.words.get(word) ?? { shown, count: 0 };
    known.count += 1;
    this.words.set(word, known);
    return known;
  }
}

function builtIn(locale: Locale): Words {
  const words = new Words();
  const t = translator(locale);
  for (const code of topicCodes) words.add(t(`reference.topic.${code}`));
  for (const { name } of areasByName(locale)) words.add(name);
  return words;
}

/** Reads the words of all titles. Other work gets its turn in between. */
export async function readVocabulary(
  db: Queries,
): Promise<Readonly<Record<Locale, Vocabulary>>> {
  const all = Object.fromEntries(
    locales.map((locale) => [locale, builtIn(locale)]),
  ) as Record<Locale, Words>;
  let after = -1;
  for (;;) {
    const rows = await listLibraryTitles(db, after, BATCH);
    for (const { titles } of rows) {
      for (const { lang, text } of titles) {
        if (Object.hasOwn(all, lang)) all[lang as Locale].add(text);
      }
    }
    const last = rows.at(-1);
    if (!last || rows.length < BATCH) return all;
    after = last.number;
    await breathe();
  }
}

/** Whether a word of a query, or a longer one that begins with it, is known. */
export const isKnown = ({ words }: Vocabulary, word: string): boolean => {
  if (words.has(word)) return true;
  for (const known of words.keys()) if (known.startsWith(word)) return true;
  return false;
};
