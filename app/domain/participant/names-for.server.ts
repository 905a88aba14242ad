import type { Queries } from "../../../db/client.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import { pickText, type Locale, type TaggedText } from "../kernel/localized";

/** What each of some participants is called in a reader's language; one without a name goes by its id. */
export async function namesFor(
  db: Queries,
  locale: Locale,
  ids: readonly string[],
): Promise<(id: string) => TaggedText> {
  const names =
    ids.length === 0 ? [] : await listNamesOf(db, [...new Set(ids)]);
  return (id) =>
    pickText(
      names
        .filter(({ participantId }) => participantId === id)
        .map(({ lang, text }) => ({ lang, text })),
      locale,
    ) ?? { lang: "und", text: id };
}
