import type { Queries } from "../../../db/client.server";
import type { PartyRow } from "../../../db/queries/instrument.server";
import { listNamesOf } from "../../../db/queries/register-source.server";
import type { LoadedFiling } from "./load.server";
import type { FiledInstrument, FiledParty } from "./own";

/** The parties of a filing with their names; an area alone goes by the UN's. */
export async function describeFiledParties(
  db: Queries,
  parties: readonly PartyRow[],
): Promise<readonly FiledParty[]> {
  const ids = parties.flatMap(({ participantId }) => participantId ?? []);
  const names = ids.length === 0 ? [] : await listNamesOf(db, ids);
  return parties.map(({ kind, area, participantId, name, lang }) => ({
    kind,
    area,
    isParticipant: participantId !== null,
    names:
      name === null
        ? names
            .filter((one) => one.participantId === participantId)
            .map((one) => ({ lang: one.lang, text: one.text }))
        : [{ lang: lang ?? "und", text: name }],
  }));
}

/** A filing with its parties' names, as its filer and officers see it. */
export async function describeFiling(
  db: Queries,
  filing: LoadedFiling,
): Promise<FiledInstrument> {
  const { id, form, kind, place, authentic, working, doneOn, inEffectOn } =
    filing;
  return {
    ...{ id, form, kind, place, authentic, working, doneOn, inEffectOn },
    isFurther: filing.isFurther === true,
    titles: filing.titles.map(({ lang, title }) => ({ lang, title })),
    parties: await describeFiledParties(db, filing.parties),
    articles: filing.articles.map(
      ({ proposal, alignment, article, text, lang }) => ({
        ...{ proposal, alignment, article, text, lang },
      }),
    ),
  };
}
