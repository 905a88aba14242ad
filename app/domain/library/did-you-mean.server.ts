import { locales, type Locale } from "../kernel/localized";
import { prepareQuery, type SearchTerm } from "../search/prepare";
import type { LibraryIndex } from "./library-index.server";
import { closestRun, closestWord } from "./suggest";
import { isKnown, type Vocabulary } from "./vocabulary.server";

/** Other words that find something, in the language of the titles they come from. */
export interface Suggestion {
  readonly lang: Locale;
  readonly text: string;
}

const corrected = (term: SearchTerm, known: Vocabulary): string | null => {
  if (term.unspaced) return closestRun(term.text, known.runs);
  const [word] = term.words;
  if (word === undefined || term.words.length > 1) return null;
  return isKnown(known, word) ? null : closestWord(word, known.words);
};

function inLanguage(q: string, known: Vocabulary): string | null {
  let text = q;
  for (const term of prepareQuery(q).terms) {
    const better = corrected(term, known);
    if (better !== null) text = replaced(text, term.text, better);
  }
  return text === q ? null : text;
}

/** A query with one of its words in place of another, whatever its accents and case. */
function replaced(q: string, word: string, better: string): string {
  const parts = q.split(/(\s+)/);
  const at = parts.findIndex((part) =>
    prepareQuery(part).terms.some(({ text }) => text === word),
  );
  const part = parts[at];
  if (part === undefined) return q;
  const marks = /^(["“«„]*).*?(["”»]*)$/su.exec(part);
  parts[at] = `${marks?.[1] ?? ""}${better}${marks?.[2] ?? ""}`;
  return parts.join("");
}

/**
 * What a reader who found nothing may have meant: the nearest words of titles,
 * topics and countries, in the reader's language first. Only what finds
 * something is offered.
 */
export async function didYouMean(
  index: LibraryIndex,
  q: string,
  locale: Locale,
): Promise<Suggestion | null> {
  const all = await index.vocabulary();
  const others = locales.filter((other) => other !== locale);
  for (const lang of [locale, ...others]) {
    const text = inLanguage(q, all[lang]);
    if (text === null) continue;
    const { scores } = await index.search(prepareQuery(text));
    if (scores.some((score) => score > 0)) return { lang, text };
  }
  return null;
}
