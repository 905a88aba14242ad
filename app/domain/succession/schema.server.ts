import { z } from "zod";
import { releaseDay } from "../act/rules";
import { isDay } from "../kernel/clock";
import { idSchema } from "../kernel/ids";
import { locales } from "../kernel/localized";
import { longText, nameText, optionalName, optionalText } from "../kernel/text";
import { languagesByName } from "../reference/language";
import { longestName, successionKinds, type NewName } from "./model";

/** More bodies than this never became one at once. */
export const mostPredecessors = 10;

const day = z
  .string({ error: "succession.error.day" })
  .trim()
  .refine(isDay, "succession.error.day")
  .refine((text) => text >= releaseDay, "succession.error.day-early");

/** One participant: its id, the address of its page, or the number of one of its acts. */
const reference = z
  .string({ error: "succession.error.participant-missing" })
  .trim()
  .min(1, "succession.error.participant-missing")
  .max(300, "succession.error.participant-unknown");

const common = {
  successor: reference,
  effectiveOn: day,
  document: longText(500, "succession.error.document"),
  note: optionalText(4000).transform((text) => text ?? null),
};

/** A field that another kind of succession asks: what stands in it is never dropped unseen. */
const empty = (message: string) =>
  z
    .string()
    .optional()
    .refine((text) => (text ?? "").trim() === "", message);
const noName = empty("succession.error.names-not-asked");

const takingOver = {
  ...common,
  predecessors: z
    .string({ error: "succession.error.participant-missing" })
    .transform((text) =>
      text
        .split(/\r?\n/)
        .map((line) => line.trim())
        .filter(Boolean),
    )
    .refine((lines) => lines.length > 0, "succession.error.participant-missing")
    .refine((lines) => lines.length <= mostPredecessors, {
      message: "succession.error.too-many",
      params: { most: mostPredecessors },
    }),
  name: noName,
  names: z.partialRecord(z.enum(locales), noName).optional(),
};

const isLanguage = (code: string) =>
  languagesByName("en").some((one) => one.code === code);

const renaming = {
  ...common,
  predecessors: empty("succession.error.predecessors-not-asked"),
  name: nameText(longestName, "succession.error.name"),
  nameLang: z
    .string({ error: "succession.error.language" })
    .refine(isLanguage, "succession.error.language"),
  names: z
    .partialRecord(z.enum(locales), optionalName(longestName))
    .default({}),
};

const rename = z
  .object({ kind: z.literal("rename"), ...renaming })
  .transform(({ name, nameLang, names, predecessors: _, ...rest }) => ({
    ...rest,
    names: [
      { lang: nameLang, text: name, isOriginal: true },
      ...Object.entries(names).flatMap(([lang, text]): NewName[] =>
        text === undefined || lang === nameLang
          ? []
          : [{ lang, text, isOriginal: false }],
      ),
    ] satisfies NewName[],
  }));

/** The proposal; what a kind does not ask must be empty. */
export const successionForm = z
  .object({
    kind: z.enum(successionKinds, { error: "succession.error.kind" }),
  })
  .loose()
  .pipe(
    z.discriminatedUnion("kind", [
      z.object({ kind: z.literal("merger"), ...takingOver }),
      z.object({ kind: z.literal("state_succession"), ...takingOver }),
      rename,
    ]),
  );
export type SuccessionInput = z.output<typeof successionForm>;

export const decisionForm = z.object({
  decision: z.enum(["approve", "decline"], {
    error: "succession.error.decision",
  }),
  note: optionalText(2000).transform((text) => text ?? null),
});

export const successionParams = z.object({ id: idSchema });
