import { z } from "zod";
import { audiences, modalities } from "../exchange/model";
import { idSchema } from "../kernel/ids";
import { pageNumberSchema } from "../kernel/paging";
import { longText, nameText, optionalText } from "../kernel/text";
import { practiceNumberSchema } from "../practice/number";
import { listOf } from "../practice/fields";
import { isLanguageCode } from "../reference/language";
import { topicCodes } from "../reference/model";
import { contentFields, readerFields } from "./content-schema.server";
import { limits } from "./limits";
import {
  deskViews,
  keepSteps,
  officerSteps,
  refusalReasons,
  unmetReasons,
} from "./model";
import { requestNumberSchema } from "./number";
import { partFields, plainParts, type PlainPart } from "./parts";

export const requestParams = z.object({ id: idSchema });
export const partParams = z.object({ id: idSchema, part: z.enum(plainParts) });
export const fileParams = z.object({ id: idSchema, fileId: idSchema });
export const numberParams = z.object({ number: requestNumberSchema });
export const publicFileParams = z.object({
  number: requestNumberSchema,
  fileId: idSchema,
});

/** Where a request comes from: a gap a country declared, or a practice somebody wants. */
export const originQuery = z.object({
  topic: z.enum(topicCodes).optional().catch(undefined),
  practice: practiceNumberSchema.optional().catch(undefined),
});

const lang = z
  .string({ error: "request.error.language" })
  .refine(isLanguageCode, "request.error.language");
const yes = z
  .string()
  .optional()
  .transform((value) => value !== undefined);

export const startForm = z.object({
  title: nameText(limits.title, "request.error.title-missing"),
  lang,
  topic: z.enum(topicCodes, { error: "request.error.topic" }),
  modality: z.enum(modalities, { error: "request.error.modality" }),
  practice: z
    .union([z.literal(""), practiceNumberSchema])
    .optional()
    .transform((number) => (number === undefined ? null : number || null)),
});
export type StartForm = z.output<typeof startForm>;

const pressed = z.string().optional();
const buttons = {
  seen: z.string().max(40).optional(),
  _later: pressed,
  _add: pressed,
  _remove: pressed,
  /** Nobody pressed anything: the page saves while one writes. */
  _autosave: pressed,
};
export type Pressed = z.output<z.ZodObject<typeof buttons>>;

/** What stands in a row to be removed needs no check; `_remove` names it, `needs.2`. */
function withoutRemovedRow(form: unknown): unknown {
  if (typeof form !== "object" || form === null) return form;
  const all = form as Record<string, unknown>;
  const removed = all["_remove"];
  if (typeof removed !== "string") return form;
  const [list = "", row] = removed.split(".");
  const rows = all[list];
  if (row === undefined || typeof rows !== "object" || rows === null) {
    return form;
  }
  const kept = Object.entries(rows).filter(([name]) => name !== row);
  return { ...all, [list]: Object.fromEntries(kept) };
}

const pick = (part: PlainPart) =>
  Object.fromEntries(
    partFields[part].map((field) => [field, contentFields[field]]),
  );

/** The form of each page; it gives the fields of the page and the buttons. */
export const partForms = {
  need: z.preprocess(
    withoutRemovedRow,
    z.object({
      ...(pick("need") as Pick<
        typeof contentFields,
        (typeof partFields.need)[number]
      >),
      lang: lang.optional(),
      ...buttons,
    }),
  ),
  way: z.object({
    ...(pick("way") as Pick<
      typeof contentFields,
      (typeof partFields.way)[number]
    >),
    ...buttons,
  }),
  readers: z.object({
    contact: contentFields.contact,
    ...readerFields,
    ...buttons,
  }),
} as const;

/** Any form: the action reads it again by the part its address names. */
export const anyForm = z.looseObject({});

/** How a page that writes is opened: with which problems told, with a new row. */
export const writeQuery = z.object({
  show: z.enum(["all", "field"]).optional().catch(undefined),
  add: z.enum(["needs", "indicators"]).optional().catch(undefined),
});

export const fileForm = z.object({
  title: contentFields.title,
  audience: z.enum(audiences).optional().catch(undefined),
  file: z.file({ error: "file.error.missing" }).optional(),
  _remove: idSchema.optional(),
});

export const checkForm = z.object({
  revision: z.coerce.number().int().optional().catch(undefined),
});

const reason = longText(4000, "request.error.reason-missing");

export const endorseForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("endorse"), revision: z.coerce.number().int() }),
    z.object({ do: z.literal("return"), returnReason: reason }),
  ],
  { error: "request.error.choose-step" },
);

/** What the requester's side does with a request on its way. */
export const stepForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("answer"), answer: reason }),
    z.object({
      do: z.literal("widen"),
      agrees: z.enum(["yes", "no"], { error: "request.error.choose-step" }),
    }),
    z.object({
      do: z.literal("withdraw"),
      withdrawReason: optionalText(2000),
    }),
    z.object({ do: z.literal("discard") }),
  ],
  { error: "request.error.choose-step" },
);
export type StepForm = z.output<typeof stepForm>;

export const stepQuery = z.object({
  done: z
    .enum(["sent", "answer", "widen", ...keepSteps])
    .optional()
    .catch(undefined),
});

/** What an officer does with a case. */
export const officerForm = z.discriminatedUnion(
  "do",
  [
    z.object({ do: z.literal("take") }),
    z.object({
      do: z.literal("assign"),
      officer: z
        .string({ error: "request.error.officer" })
        .min(1, "request.error.officer"),
    }),
    z.object({ do: z.literal("ask"), question: reason }),
    z.object({ do: z.literal("open") }),
    z.object({ do: z.literal("return"), returnReason: reason }),
    z.object({
      do: z.literal("refuse"),
      refusal: z.enum(refusalReasons, { error: "request.error.refusal" }),
      refusalNote: reason,
    }),
    z.object({
      do: z.literal("widen"),
      widerAudience: z
        .union([z.literal("").transform(() => null), z.enum(audiences)])
        .optional()
        .transform((audience) => audience ?? null),
      easesNeeds: yes,
      widenNote: reason,
    }),
    z.object({
      do: z.literal("split"),
      splitNeeds: listOf(idSchema).refine(
        (list) => list.length > 0,
        "request.error.split-none",
      ),
      splitNote: reason,
    }),
    z.object({
      do: z.literal("publish_unmet"),
      unmetReason: z.enum(unmetReasons, { error: "request.error.refusal" }),
      unmetNote: reason,
    }),
    z.object({ do: z.literal("reopen"), reopenNote: reason }),
    z.object({ do: z.literal("unpool") }),
  ],
  { error: "request.error.choose-step" },
);
export type OfficerForm = z.output<typeof officerForm>;

export const caseQuery = z.object({
  done: z
    .enum([...officerSteps, "pool"])
    .optional()
    .catch(undefined),
});

export const deskQuery = z.object({
  view: z.enum(deskViews).catch("screening").default("screening"),
  page: pageNumberSchema.default(1),
});

export const poolForm = z.object({
  do: z.literal("pool"),
  pool: z.string().max(40).optional(),
  title: contentFields.title,
  with: listOf(idSchema),
});
export type PoolForm = Omit<z.output<typeof poolForm>, "do">;
