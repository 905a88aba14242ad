import { translator } from "../../i18n/translate";
import { withoutArticle } from "../kernel/fold";
import type { Locale } from "../kernel/localized";
import { topicCodes } from "../reference/model";
import { prepareQuery, type SearchTerm } from "../search/prepare";
import { tokenize } from "../search/tokens";
import type { LibraryIndex } from "./library-index.server";
import { closestRun, closestWord, type Suggestion } from "./suggest";
import { isKnown, type Vocabulary } from "./vocabulary.server";

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

/** Languages of this site by the script that they are written in. */
const scripts: readonly (readonly [RegExp, readonly Locale[]])[] = [
  [/^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u, ["zh"]],
  [/^\p{Script=Arabic}/u, ["ar"]],
  [/^\p{Script=Cyrillic}/u, ["ru"]],
];
const latin: readonly Locale[] = ["en", "es", "fr"];

/** The reader's language; only words that cannot be of it are taken for another's. */
function languagesOf(q: string, locale: Locale): readonly Locale[] {
  const letter = /\p{L}/u.exec(q)?.[0] ?? "";
  const [, langs] = scripts.find(([script]) => script.test(letter)) ?? [
    null,
    latin,
  ];
  return langs.includes(locale) ? [locale] : langs;
}

/** The topic in whose name all words of a query stand, each from its beginning. */
function topicNamed(q: string, locale: Locale) {
  const { terms } = prepareQuery(q);
  if (terms.length === 0) return undefined;
  const t = translator(locale);
  return topicCodes
    .map((code) => ({ code, name: t(`reference.topic.${code}`) }))
    .find(({ name }) => {
      const words = tokenize(name).map(({ text }) => withoutArticle(text));
      return terms.every(({ words: asked, unspaced }) =>
        asked.every((one) =>
          unspaced
            ? name.includes(one)
            : one.length > 3 && words.some((word) => word.startsWith(one)),
        ),
      );
    });
}

/**
 * What a reader who found nothing may have meant: the nearest words of titles,
 * topics and countries in the reader's language, or else the topic that these
 * words name there, whatever language its practices are in. Only what finds
 * something is offered.
 */
export async function didYouMean(
  index: LibraryIndex,
  q: string,
  locale: Locale,
): Promise<Suggestion | null> {
  const all = await index.vocabulary();
  const finds = async (text: string) =>
    (await index.search(prepareQuery(text))).scores.some((score) => score > 0);
  for (const lang of languagesOf(q, locale)) {
    const text = inLanguage(q, all[lang]);
    if (text !== null && (await finds(text))) return { lang, text };
    const topic = topicNamed(text ?? q, lang);
    if (topic && (await finds(topic.code))) {
      return { lang, text: topic.name, q: topic.code };
    }
  }
  return null;
}
