import { z } from "zod";
import { isArea } from "../reference/area";
import { isIsicCode } from "../reference/isic";
import { isLanguageCode } from "../reference/language";
import { participantSchema } from "./schema";

const form = participantSchema({
  isArea,
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
