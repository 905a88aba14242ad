import type { Queries } from "../../../db/client.server";
import {
  countAdoptions,
  listEditions,
  listTranslations,
} from "../../../db/queries/library-source.server";
import { isLocale } from "../kernel/localized";
import { freshUntil } from "../lifecycle/practice";
import type { PracticeContent } from "../practice/content";
import type { PracticeStanding } from "../practice/model";
import { textDigest } from "../practice/text-digest.server";
import { areaName } from "../reference/area";
import { makeEntry, type LibraryEntry } from "./entry.server";
import { languagePlace } from "./text-number";
import { topicName } from "./topic-names.server";
import { textsByLanguage, type TextsIn } from "./translated.server";
import { makeWords, type Words } from "./words.server";

/** A public edition as the library lists it and finds it. */
export interface PublicTexts {
  readonly id: string;
  readonly number: number;
  readonly entry: LibraryEntry;
  /** By language; languages outside the six share one place. */
  readonly words: readonly { readonly lang: string; readonly words: Words }[];
}

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
    return {
      lang: texts.lang,
      words: makeWords(number, content, texts, names),
    };
  });
}

type Edition = Awaited<ReturnType<typeof listEditions>>[number];
type Translation = Awaited<ReturnType<typeof listTranslations>>[number];

function textsOf(
  edition: Edition,
  translations: readonly Translation[],
  adoptions: number,
): PublicTexts | undefined {
  const { id, number, lang, content, evidence, label, categories } = edition;
  if (number === null || evidence === null || label === null) return undefined;
  const publishedAt = edition.publishedAt ?? 0;
  const languages = textsByLanguage(content, lang, translations, textDigest);
  const practice = {
    ...edition,
    ...{ number, evidence, label, publishedAt },
    freshUntil: edition.freshUntil ?? freshUntil(publishedAt),
  };
  return {
    id,
    number,
    entry: makeEntry({ practice, content, categories, languages, adoptions }),
    words: wordsOf(number, content, languages),
  };
}

/**
 * The newest public edition of some practices with its translations and
 * adoptions, made into what the list and the search keep of it.
 * @param isWanted whether one of this standing is read at all
 */
export async function readPublicTexts(
  db: Queries,
  practiceIds: readonly string[],
  isWanted: (standing: PracticeStanding) => boolean,
): Promise<PublicTexts[]> {
  const editions = await listEditions(db, practiceIds);
  const translations = new Map<string, Translation[]>();
  for (const row of await listTranslations(db, practiceIds)) {
    const known = translations.get(row.practiceId);
    if (known) known.push(row);
    else translations.set(row.practiceId, [row]);
  }
  const adoptions = new Map(
    (await countAdoptions(db, practiceIds)).map((row) => [
      row.practiceId,
      row.adoptions,
    ]),
  );
  return editions
    .filter(({ standing }) => isWanted(standing))
    .flatMap(
      (edition) =>
        textsOf(
          edition,
          translations.get(edition.id) ?? [],
          adoptions.get(edition.id) ?? 0,
        ) ?? [],
    );
}
