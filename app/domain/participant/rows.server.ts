import type {
  replaceIdentifiers,
  replaceNames,
} from "../../../db/queries/participant-parts.server";
import { newId } from "../kernel/ids";
import { skeleton } from "./look-alike";
import { matchKey, transliterate } from "./names";
import type { ParticipantInput } from "./schema";

type NameRow = Parameters<typeof replaceNames>[2][number];
type IdentifierRow = Parameters<typeof replaceIdentifiers>[2][number];

/** The names of a form as rows, with the keys that duplicates and look-alikes are found by. */
export const nameRows = (
  participantId: string,
  names: ParticipantInput["names"],
): NameRow[] =>
  names.map(({ lang, text, isOriginal }) => ({
    id: newId(),
    participantId,
    lang,
    name: text,
    transliteration: transliterate(text, lang) ?? null,
    isOriginal,
    matchKey: matchKey(text),
    skeleton: skeleton(text),
  }));

export const identifierRows = (
  participantId: string,
  identifiers: ParticipantInput["identifiers"],
): IdentifierRow[] =>
  identifiers.map((identifier) => ({
    id: newId(),
    participantId,
    ...identifier,
  }));
