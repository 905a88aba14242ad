import type { Tx } from "../../../db/client.server";
import { touchPublic } from "../../../db/queries/data-version.server";
import {
  countAdoptions,
  listEditions,
  listTranslations,
} from "../../../db/queries/library-source.server";
import {
  listIndexed,
  readLibraryRevision,
  replaceEntries,
  writeLibraryRevision,
  type LibraryRow,
} from "../../../db/queries/library-write.server";
import {
  removePracticeTexts,
  writePracticeTexts,
  type PracticeText,
} from "../../../db/search/practice-search.server";
import type { Instant } from "../kernel/clock";
import { isLocale } from "../kernel/localized";
import { makeEntry } from "../library/entry.server";
import { languagePlace, textNumber, tiers } from "../library/text-number";
import { topicName } from "../library/topic-names.server";
import { textsByLanguage, type TextsIn } from "../library/translated.server";
import { makeWords } from "../library/words.server";
import { freshUntil, isListed } from "../lifecycle/practice";
import { areaName } from "../reference/area";
import type { PracticeContent } from "./content";
import { textDigest } from "./text-digest.server";

/** Practices read at once: their whole texts are in memory meanwhile. */
const BATCH = 200;

/** What an area and topics are called in a language; nothing where it is no official one. */
function namesIn(
  lang: string,
  { area, topics }: Pick<PracticeContent, "area" | "topics">,
): string[] {
  if (!isLocale(lang)) return [];
  return [
    ...(area === null ? [] : [areaName(area, lang)]),
    ...topics.map((code) => topicName(code, lang)),
  ];
}

type TranslationRow = Awaited<ReturnType<typeof listTranslations>>[number];
type Edition = Awaited<ReturnType<typeof listEditions>>[number];

/** The words of a practice by language, with a digest of each; languages outside the six share one place. */
function wordsOf(
  number: number,
  content: PracticeContent,
  languages: readonly TextsIn[],
) {
  const places = new Set<number>();
  const own = languages.filter(({ lang }) => {
    const place = languagePlace(lang);
    return !places.has(place) && places.add(place);
  });
  return own.map((texts) => {
    const names = namesIn(texts.lang, content);
    const words = makeWords(number, content, texts, names);
    const digest = textDigest(JSON.stringify(words)).slice(0, 16);
    return { lang: texts.lang, words, digest };
  });
}

const documents = (number: number, lang: string) =>
  tiers.map((tier) => textNumber(number, lang, tier));

interface Change {
  readonly entries: LibraryRow[];
  readonly added: PracticeText[];
  readonly removed: number[];
}

function takeIn(
  change: Change,
  edition: Edition,
  translations: readonly TranslationRow[],
  adoptions: number,
  indexed: Readonly<Record<string, string>>,
  revision: number,
): void {
  const { number, lang, content, evidence, label } = edition;
  if (number === null || evidence === null || label === null) return;
  const publishedAt = edition.publishedAt ?? 0;
  const languages = textsByLanguage(content, lang, translations, textDigest);
  const words = wordsOf(number, content, languages);
  const kept = Object.fromEntries(
    words.map((one) => [one.lang, one.digest] as const),
  );
  for (const old of Object.keys(indexed)) {
    if (kept[old] !== indexed[old]) {
      change.removed.push(...documents(number, old));
    }
  }
  for (const one of words) {
    if (one.digest === indexed[one.lang]) continue;
    for (const tier of tiers) {
      change.added.push({
        document: textNumber(number, one.lang, tier),
        words: one.words[tier],
      });
    }
  }
  const practice = {
    ...edition,
    ...{ number, evidence, label, publishedAt },
    freshUntil: edition.freshUntil ?? freshUntil(publishedAt),
  };
  const { categories } = edition;
  const entry = { practice, content, categories, languages, adoptions };
  change.entries.push({ ...makeEntry(entry), words: kept, revision });
}

/**
 * Brings the library's list and its search index up to date with one or more
 * practices, and tells the caches. To be called in the transaction that changed
 * them (published, suspended, archived, adopted, translated, confirmed), as its
 * last step. Practices that are not listed have no entry.
 */
export async function refreshLibrary(
  tx: Tx,
  practiceIds: string | readonly string[],
  _now: Instant,
): Promise<void> {
  const all = typeof practiceIds === "string" ? [practiceIds] : practiceIds;
  const revision = (await readLibraryRevision(tx)) + 1;
  for (let from = 0; from < all.length; from += BATCH) {
    await refreshSome(tx, all.slice(from, from + BATCH), revision);
  }
  await writeLibraryRevision(tx, revision);
  await touchPublic(tx);
}

async function refreshSome(
  tx: Tx,
  ids: readonly string[],
  revision: number,
): Promise<void> {
  const indexed = new Map(
    (await listIndexed(tx, ids)).map((row) => [row.practiceId, row]),
  );
  const editions = await listEditions(tx, ids);
  const translations = new Map<string, TranslationRow[]>();
  for (const row of await listTranslations(tx, ids)) {
    const known = translations.get(row.practiceId);
    if (known) known.push(row);
    else translations.set(row.practiceId, [row]);
  }
  const adoptions = new Map(
    (await countAdoptions(tx, ids)).map((row) => [
      row.practiceId,
      row.adoptions,
    ]),
  );
  const change: Change = { entries: [], added: [], removed: [] };
  const listed = editions.filter(({ standing }) => isListed(standing));
  for (const edition of listed) {
    takeIn(
      change,
      edition,
      translations.get(edition.id) ?? [],
      adoptions.get(edition.id) ?? 0,
      indexed.get(edition.id)?.words ?? {},
      revision,
    );
  }
  const stays = new Set(listed.map(({ id }) => id));
  for (const { practiceId, number, words } of indexed.values()) {
    if (stays.has(practiceId)) continue;
    const langs = Object.keys(words);
    change.removed.push(...langs.flatMap((lang) => documents(number, lang)));
  }
  await removePracticeTexts(tx, change.removed);
  await replaceEntries(tx, ids, change.entries);
  await writePracticeTexts(tx, change.added);
}
