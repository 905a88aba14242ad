import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { optionalText } from "../kernel/text";
import { limits } from "./limits";
import { textOrigins } from "./model";

/** @param isLanguage whether a code is that of a language */
export const translateParams = (isLanguage: (code: string) => boolean) =>
  z.object({ id: idSchema, to: z.string().refine(isLanguage) });

/** A path of `textsOf`; whether the text has it, the operation asks. */
const path = z
  .string({ error: "translate.error.part" })
  .regex(/^[\w.]{1,80}$/, "translate.error.part");

/** Which part is open for writing. */
export const translateQuery = z.object({ part: path.optional() });

/** One part of a translation, with what its writer saw. */
export const translationForm = z.object({
  path,
  /** Digest of the original that was translated. */
  source: z.string().regex(/^[0-9a-f]{64}$/, "translate.error.part"),
  /** Of the translation that was changed; 0 for a new one. */
  version: z
    .string({ error: "translate.error.part" })
    .regex(/^\d{1,9}$/, "translate.error.part")
    .transform(Number),
  /** Empty takes the translation away. */
  text: optionalText(limits.text * 2).transform((text) => text ?? ""),
  origin: z.enum(textOrigins, { error: "translate.error.origin" }),
});
export type TranslationInput = z.output<typeof translationForm>;
