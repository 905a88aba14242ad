import { z } from "zod";
import { isIsicCode } from "../reference/isic";
import { isLanguageCode } from "../reference/language";
import { recogniseArea } from "../reference/recognise-area";
import { participantSchema } from "./schema";

function readArea(text: string): readonly string[] {
  const found = recogniseArea(text);
  if (found.kind === "match") return [found.iso3];
  return found.kind === "candidates" ? found.iso3s : [];
}

const form = participantSchema({
  readArea,
  isLanguage: isLanguageCode,
  isSector: isIsicCode,
});

/**
 * The form that makes a participant. `seenWarnings` are the keys of the warnings
 * that were ticked off, see `findWarnings`.
 */
export const newParticipantForm = form.and(
  z.object({ seenWarnings: z.string().max(4000).default("") }),
);

/** The form that changes one; `version` is what it was made from. */
export const editParticipantForm = newParticipantForm.and(
  z.object({ version: z.coerce.number().int().positive() }),
);
