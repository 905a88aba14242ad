import type { Queries } from "../../../db/client.server";
import {
  listEditions,
  listTranslations,
} from "../../../db/queries/library-source.server";
import type { LibraryEntryRow } from "../../../db/queries/library.server";
import type { Instant } from "../kernel/clock";
import {
  locales,
  pickText,
  type Locale,
  type TaggedText,
} from "../kernel/localized";
import { practiceNumber } from "../practice/number";
import { textDigest } from "../practice/text-digest.server";
import { hasHit, highlight } from "../search/highlight";
import type { SearchQuery } from "../search/prepare";
import { Columns } from "./columns.server";
import { excerpt } from "./excerpt";
import type { Answer } from "./list.server";
import type { Line, PracticeRow, RowText } from "./model";
import { languagePlace } from "./text-number";
import { textsByLanguage } from "./translated.server";

/** How long the one line of a row gets, in characters. */
const LINE = 220;

const marked = ({ lang, text }: TaggedText, words: SearchQuery): Line => ({
  lang,
  segments: highlight(text, words),
});

const firstHit = (texts: readonly TaggedText[], words: SearchQuery) =>
  words.terms.length === 0
    ? undefined
    : texts.find(({ text }) => hasHit(text, words));

const readersFirst = (texts: readonly TaggedText[], locale: Locale) => [
  ...texts.filter(({ lang }) => lang === locale),
  ...texts.filter(({ lang }) => lang !== locale),
];

const cut = ({ lang, segments }: Line): Line => ({
  lang,
  segments: excerpt(segments, LINE),
});

/** The titles of a row: the reader's, and another one if only that was hit. */
function titlesOf(
  row: LibraryEntryRow,
  words: SearchQuery,
  locale: Locale,
): Pick<PracticeRow, "title" | "otherTitle"> {
  const own = pickText(row.titles, locale) ?? {
    lang: "en",
    text: practiceNumber(row.number),
  };
  const hit = firstHit(readersFirst(row.titles, locale), words);
  const other = hit && hit.lang !== own.lang ? hit : undefined;
  return {
    title: marked(own, words),
    otherTitle: other ? marked(other, words) : null,
  };
}

function usualText(row: LibraryEntryRow, locale: Locale): RowText {
  const result =
    row.results.find(({ lang }) => lang === locale) ??
    row.results.find(({ lang }) => lang === "en") ??
    row.results[0];
  if (result) return { kind: "result", result };
  const summary = pickText(row.summaries, locale);
  if (!summary) return null;
  const line = {
    lang: summary.lang,
    segments: [{ text: summary.text, hit: false }],
  };
  return { kind: "summary", line: cut(line) };
}

/** Where in the texts the words stand, for rows whose title and summary don't have them. */
async function findInTexts(
  db: Queries,
  rows: readonly LibraryEntryRow[],
  { words, hits }: Answer,
  locale: Locale,
): Promise<ReadonlyMap<string, Line>> {
  const found = new Map<string, Line>();
  const ids = rows.map(({ practiceId }) => practiceId);
  if (ids.length === 0) return found;
  const [editions, translations] = await Promise.all([
    listEditions(db, ids),
    listTranslations(db, ids),
  ]);
  for (const { id, number, lang: original, content } of editions) {
    const bits = hits?.languages[number ?? 0] ?? 0;
    const isHit = (lang: string) => (bits & (1 << languagePlace(lang))) !== 0;
    const lang = [locale, original, ...locales].find(isHit);
    if (lang === undefined) continue;
    const own = translations.filter(
      (one) => one.practiceId === id && one.lang === lang,
    );
    const texts = textsByLanguage(content, original, own, textDigest).find(
      (one) => one.lang === lang,
    );
    for (const [path, text] of texts?.texts ?? []) {
      if (path === "title" || !hasHit(text, words)) continue;
      const paragraph = text.split(/\n+/).find((one) => hasHit(one, words));
      const line = marked({ lang, text: paragraph ?? text }, words);
      found.set(id, cut(line));
      break;
    }
  }
  return found;
}

/** The rows of one page, in the reader's language, with what was searched for marked. */
export async function makeRows(
  { db, locale, now }: { db: Queries; locale: Locale; now: Instant },
  rows: readonly LibraryEntryRow[],
  answer: Answer,
): Promise<PracticeRow[]> {
  const { words, hits, like } = answer;
  const inText = rows.filter(
    ({ number }) => words.terms.length > 0 && hits?.scores[number] === 1,
  );
  const found = await findInTexts(db, inText, answer, locale);
  const textOf = (row: LibraryEntryRow): RowText => {
    const inside = found.get(row.practiceId);
    if (inside) return { kind: "found", line: inside };
    const hit = firstHit(readersFirst(row.summaries, locale), words);
    if (hit && hits?.scores[row.number] === 2) {
      return { kind: "summary", line: cut(marked(hit, words)) };
    }
    return usualText(row, locale);
  };
  return rows.map((row) => ({
    number: practiceNumber(row.number),
    ...titlesOf(row, words, locale),
    text: textOf(row),
    area: row.area,
    region: row.region,
    evidence: row.evidence,
    label: row.label,
    adoptions: row.adoptions,
    publishedAt: row.publishedAt,
    fresh: Columns.freshness(row.freshUntil, now),
    like: (row.area === null ? undefined : like.get(row.area)) ?? [],
  }));
}
