import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { isLanguageCode } from "../reference/language";

const language = z
  .string({ error: "intake.error.language" })
  .refine(isLanguageCode, "intake.error.language");

/** The identifier of a participant, alone or within the address of its page. */
const owner = z
  .string({ error: "intake.error.owner" })
  .trim()
  .max(300, "intake.error.owner")
  .transform((text) => /[0-7][0-9A-HJKMNP-TV-Z]{25}/.exec(text)?.[0] ?? "")
  .refine((id) => id !== "", "intake.error.owner");

export const intakeForm = z.object({
  file: z.instanceof(File, { error: "intake.error.no-file" }),
  owner,
  lang: language,
});

export const intakeParams = z.object({ file: idSchema });
export const intakeQuery = z.object({ owner: idSchema, textLang: language });
/** The button that makes the drafts, with what the dry run was about. */
export const takeInForm = intakeQuery;
