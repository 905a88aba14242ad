import { z } from "zod";
import { isDay } from "../kernel/clock";
import { idSchema } from "../kernel/ids";
import { longText, optionalName, optionalText } from "../kernel/text";
import { adoptionKinds } from "../practice/model";
import { practiceNumberSchema } from "../practice/number";
import { isLanguageCode } from "../reference/language";
import { longestAdoption } from "./limits";
import { strikeReasons } from "./model";

const emptyToNull = (text: string | undefined) =>
  text === undefined || text === "" ? null : text;

const record = {
  kind: z.enum(adoptionKinds, { error: "adoption.error.kind" }),
  startedOn: z
    .string({ error: "adoption.error.day" })
    .trim()
    .refine(isDay, "adoption.error.day"),
  changes: optionalText(longestAdoption).transform((text) => text ?? ""),
  result: optionalText(longestAdoption).transform(emptyToNull),
  resultOn: z
    .string()
    .trim()
    .optional()
    .transform(emptyToNull)
    .refine((day) => day === null || isDay(day), "adoption.error.day"),
  source: optionalName(500).transform(emptyToNull),
  lang: z
    .string({ error: "adoption.error.language" })
    .refine(isLanguageCode, "adoption.error.language"),
  /** The version that was on the screen; empty for a new record. */
  seen: z.coerce.number().int().min(0).default(0),
};

/**
 * The page of one record. What means "publish" is the form without a named
 * button, as Enter sends it.
 */
export const adoptionForm = z.object({
  ...record,
  do: z.enum(["publish", "save"]).default("publish"),
});

export const withdrawForm = z.object({
  seen: z.coerce.number().int().min(0),
});

export const adoptionParams = z.object({
  id: idSchema,
  number: practiceNumberSchema,
});
export const numberParams = z.object({ number: practiceNumberSchema });
export const recordParams = z.object({ id: idSchema });

/** An editor's word on a record that is false. */
export const strikeForm = z.object({
  reason: z.enum(strikeReasons, { error: "adoption.error.strike-reason" }),
  note: longText(2000, "adoption.error.strike-note"),
});
