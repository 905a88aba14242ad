import type { Queries } from "../../../db/client.server";
import {
  findPracticeByNumber,
  findPracticeEdition,
} from "../../../db/queries/practice.server";
import { translator } from "../../i18n/translate";
import { isLocale } from "../kernel/localized";
import { isListed } from "../lifecycle/practice";
import { parsePracticeNumber } from "../practice/number";
import { readEditionTexts } from "../practice/public.server";
import { chooseTexts } from "../practice/text-choice";
import { languageName } from "../reference/language";
import type { OriginWords, PracticeOrigin } from "./from-practice";

/**
 * The public edition of a practice that help is asked for, in a language as far
 * as it is translated; undefined for a number the library does not list.
 * @param lang BCP 47
 */
export async function findOrigin(
  db: Queries,
  number: string,
  lang: string,
): Promise<PracticeOrigin | undefined> {
  const parsed = parsePracticeNumber(number);
  const practice =
    parsed === null ? undefined : await findPracticeByNumber(db, parsed);
  if (!practice || !isListed(practice.standing)) return undefined;
  const version = await findPracticeEdition(db, practice.id, practice.edition);
  if (!version) return undefined;
  const { content } = version;
  const texts = chooseTexts(
    await readEditionTexts(db, practice, version),
    lang,
  );
  const shown = (path: string) => {
    const found = texts[path];
    return found ? { text: found.text, lang: found.lang } : null;
  };
  return {
    number,
    title: shown("title") ?? { text: content.title, lang: version.lang },
    objective: shown("objective"),
    topics: content.topics,
    instrument: content.instrument,
    blocks: content.blocks.flatMap(
      ({ id }) => shown(`blocks.${id}.name`) ?? [],
    ),
  };
}

/** The words around it; a language that is not one of the six has none of its own. */
export function originWords(number: string, lang: string): OriginWords {
  if (!isLocale(lang)) return { aim: number, languageName: (code) => code };
  return {
    aim: translator(lang)("request.origin.aim", { number }),
    languageName: (code) => languageName(code, lang),
  };
}
