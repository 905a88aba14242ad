import type { Queries } from "../../../db/client.server";
import {
  listEditions,
  listTranslationsIn,
} from "../../../db/queries/library-source.server";
import type { ListedEntryRow } from "../../../db/queries/library.server";
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
import { excerpt } from "./excerpt";
import { freshnessOf } from "./facets";
import { boundsOf } from "./fits";
import type { Answer } from "./list.server";
import type { Line, PracticeRow, RowText } from "./model";
import { bestScore } from "./order";
import { languagePlace } from "./text-number";
import { textsByLanguage } from "./translated.server";

/** How long the one line of a row gets, in characters. */
const LINE = 220;

const marked = ({ lang, text }: TaggedText, words: SearchQuery): Line => ({
  lang,
  segments:
    words.terms.length === 0 ? [{ text, hit: false }] : highlight(text, words),
});

/** Whether the best hit of a practice is in a language. */
const isHitIn = (bits: number, lang: string) =>
  (bits & (1 << languagePlace(lang))) !== 0;

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
  row: ListedEntryRow,
  { words, hits }: Answer,
  locale: Locale,
): Pick<PracticeRow, "title" | "otherTitle"> {
  const own = pickText(row.titles, locale) ?? {
    lang: "en",
    text: practiceNumber(row.number),
  };
  const bits = hits?.languages[row.number] ?? 0;
  const isElsewhere =
    hits?.scores[row.number] === bestScore && !isHitIn(bits, own.lang);
  const other = isElsewhere
    ? row.titles.find(({ lang }) => isHitIn(bits, lang))
    : undefined;
  return {
    title: marked(own, words),
    otherTitle: other ? marked(other, words) : null,
  };
}

function usualText(row: ListedEntryRow, locale: Locale): RowText {
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
  rows: readonly ListedEntryRow[],
  { words, hits }: Answer,
  locale: Locale,
): Promise<ReadonlyMap<string, Line>> {
  const found = new Map<string, Line>();
  const ids = rows.map(({ practiceId }) => practiceId);
  if (ids.length === 0) return found;
  const editions = (await listEditions(db, ids)).flatMap((edition) => {
    const bits = hits?.languages[edition.number ?? 0] ?? 0;
    const lang = [locale, edition.lang, ...locales].find((one) =>
      isHitIn(bits, one),
    );
    return lang === undefined ? [] : [{ ...edition, shown: lang }];
  });
  const translations = await listTranslationsIn(
    db,
    editions.filter(({ lang, shown }) => lang !== shown).map(({ id }) => id),
    [...new Set(editions.map(({ shown }) => shown))],
  );
  for (const { id, lang: original, content, shown: lang } of editions) {
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
  rows: readonly ListedEntryRow[],
  answer: Answer,
): Promise<PracticeRow[]> {
  const { words, hits, like } = answer;
  const bounds = boundsOf(now);
  const inText = rows.filter(
    ({ number }) => words.terms.length > 0 && hits?.scores[number] === 1,
  );
  const found = await findInTexts(db, inText, answer, locale);
  const textOf = (row: ListedEntryRow): RowText => {
    const inside = found.get(row.practiceId);
    if (inside) return { kind: "found", line: inside };
    if (hits?.scores[row.number] !== bestScore - 1) {
      return usualText(row, locale);
    }
    const bits = hits.languages[row.number] ?? 0;
    const own = readersFirst(row.summaries, locale);
    const hit = own.find(
      ({ lang, text }) => isHitIn(bits, lang) && hasHit(text, words),
    );
    return hit
      ? { kind: "summary", line: cut(marked(hit, words)) }
      : usualText(row, locale);
  };
  return rows.map((row) => ({
    number: practiceNumber(row.number),
    ...titlesOf(row, answer, locale),
    text: textOf(row),
    area: row.area,
    region: row.region,
    evidence: row.evidence,
    label: row.label,
    adoptions: row.adoptions,
    publishedAt: row.publishedAt,
    fresh: freshnessOf(row.freshUntil, bounds),
    like: (row.area === null ? undefined : like.get(row.area)) ?? [],
  }));
}
