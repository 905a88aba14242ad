import { z } from "zod";
import { idSchema } from "../kernel/ids";
import { isLanguageCode } from "../reference/language";
import { fields } from "../practice/content-form.server";
import { blockRow } from "../practice/content-schema";
import { partFields, type PartName } from "../practice/parts";

/*
 * The pages as they are sent: what they ask, what they were filled from, and
 * the button that was pressed. The unnamed button means "save and continue".
 */

const pressed = z.string().optional();

const lang = z
  .string({ error: "writing.error.language" })
  .refine(isLanguageCode, "writing.error.language");

const buttons = {
  seen: z.string().max(40).optional(),
  _later: pressed,
  _preview: pressed,
  _add: pressed,
  _remove: pressed,
  /** Nobody pressed anything: the page saves while one writes. */
  _autosave: pressed,
};
export type Pressed = z.output<z.ZodObject<typeof buttons>>;

/** Parts that are one page of fields. */
export const plainParts = [
  "basics",
  "context",
  "measure",
  "means",
  "results",
  "lessons",
  "transfer",
  "links",
] as const satisfies readonly PartName[];
export type PlainPart = (typeof plainParts)[number];

export const partParams = z.object({ id: idSchema, part: z.enum(plainParts) });

const mask = (part: PartName) =>
  Object.fromEntries(partFields[part].map((field) => [field, true]));

const all = z.object({ ...fields, lang: lang.optional(), ...buttons });

/** What stands in a row to be removed needs no check. */
function withoutRemovedRow(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  const { _remove, indicators } = form as Record<string, unknown>;
  if (typeof _remove !== "string") return form;
  if (typeof indicators !== "object" || indicators === null) return form;
  const rows = Object.entries(indicators).filter(([row]) => row !== _remove);
  return { ...form, indicators: Object.fromEntries(rows) };
}

const formOf = (part: PlainPart) =>
  z.preprocess(
    withoutRemovedRow,
    all.pick({
      ...mask(part),
      ...(part === "basics" ? { lang: true as const } : {}),
      ...(Object.fromEntries(
        Object.keys(buttons).map((name) => [name, true]),
      ) as Record<keyof typeof buttons, true>),
    }),
  );

/** The form of each part; it gives the fields of the part, `lang` and the buttons. */
export const partForms = Object.fromEntries(
  plainParts.map((part) => [part, formOf(part)]),
) as Record<PlainPart, ReturnType<typeof formOf>>;

/** Any form: the action reads it again by the part its address names. */
export const anyForm = z.looseObject({});

export const blockForm = blockRow.omit({ id: true }).extend(buttons);

/** What is done to one block of the list, or a new one. */
export const blockListForm = z.object({
  do: z.enum(["add", "up", "down", "remove"]).default("add"),
  block: idSchema.optional(),
});

/** One page that makes a draft: what happened, where, what came of it. */
export const quickForm = z.object({
  title: fields.title.refine(
    (text) => text !== "",
    "writing.error.title-missing",
  ),
  lang,
  area: fields.area,
  topics: fields.topics,
  problem: fields.problem,
  measure: fields.measure,
  result: z
    .object({
      name: fields.title,
      baseline: fields.title,
      actual: fields.title,
    })
    .optional(),
});
export type QuickEntry = z.output<typeof quickForm>;

export const fileForm = z.object({
  title: fields.title,
  file: z.file({ error: "file.error.missing" }).optional(),
  _remove: idSchema.optional(),
  _rename: idSchema.optional(),
  _next: pressed,
});
