import type { SeedRows } from "../../../db/seed/insert.server";
import { keyOfParticipant } from "../instrument/key.server";
import { partyKindOf, type instrumentKinds } from "../instrument/model";
import { newId } from "../kernel/ids";
import { isLocale, type Locale } from "../kernel/localized";
import { demoAddedArticle, demoArticle, demoTitles } from "./instrument-texts";

type ActRow = SeedRows["acts"][number];
type ParticipantRow = SeedRows["participants"][number];

const localeOf = (lang: string): Locale => (isLocale(lang) ? lang : "en");

function namesOf(rows: SeedRows, id: string) {
  return rows.participantNames
    .filter(({ participantId }) => participantId === id)
    .map(({ lang, name }) => ({ lang, text: name }));
}

/** Titles, parties and articles of one instrument. */
export function pushTexts(
  rows: SeedRows,
  serial: number,
  instrumentId: string,
  group: readonly ActRow[],
  parties: readonly ParticipantRow[],
  kind: (typeof instrumentKinds)[number],
) {
  const [act] = group;
  if (!act) return;
  const number = String(serial);
  const languages = new Set<Locale>([
    "en",
    ...group.map(({ lang }) => localeOf(lang)),
  ]);
  for (const lang of languages) {
    const title = demoTitles[kind][lang].replace("*", number);
    rows.instrumentTitles.push({ instrumentId, lang, title });
  }
  for (const [position, party] of parties.entries()) {
    rows.instrumentParties.push({
      instrumentId,
      position,
      key: keyOfParticipant(party),
      kind: partyKindOf(party.kind) ?? "organization",
      participantId: party.id,
      area: null,
      name: null,
      lang: null,
      names: namesOf(rows, party.id),
    });
  }
  const lang = localeOf(act.lang);
  const said = rows.actProposals.filter(({ actId }) => actId === act.id);
  for (const [position, { proposal, alignment, text }] of said.entries()) {
    rows.instrumentArticles.push({
      ...{ instrumentId, position, proposal, alignment, lang },
      article: alignment === "absent" ? null : String(position + 3),
      text: alignment === "same" ? demoArticle[lang] : text,
    });
  }
  rows.instrumentArticles.push({
    ...{ instrumentId, position: said.length, proposal: null, lang },
    alignment: "added",
    article: String(said.length + 3),
    text: demoAddedArticle[lang],
  });
}

/** An organization that acts for its members has some: invented states. */
export function pushMembers(
  rows: SeedRows,
  serial: number,
  states: readonly ParticipantRow[],
  act: ActRow,
) {
  if (act.participantKind !== "regional_organization") return;
  act.actsFor = "members";
  const from = serial % 3;
  for (const state of states.slice(from, from + 3)) {
    rows.organizationMembers.push({
      id: newId(),
      organizationId: act.participantId,
      area: null,
      participantId: state.id,
      fromDay: "2020-01-01",
      toDay: null,
      source: "List of members (demonstration)",
      createdAt: act.createdAt,
      updatedAt: act.createdAt,
      version: 1,
      supersededAt: null,
      names: namesOf(rows, state.id),
    });
  }
}
