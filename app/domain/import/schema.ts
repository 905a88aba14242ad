import { z } from "zod";
import { pageNumberSchema } from "../kernel/paging";
import { idSchema } from "../kernel/ids";
import { participantKinds } from "../participant/model";
import {
  dateOrders,
  encodings,
  importableKinds,
  importFields,
  weights,
} from "./model";

export const importParams = z.object({ id: idSchema });

export const uploadForm = z.object({
  file: z.instanceof(File, { error: "import.error.no-file" }),
});

export const importsQuery = z.object({
  page: pageNumberSchema.default(1).catch(1),
});

/** The page of one import: which findings, and whether it looks again by itself. */
export const importQuery = z.object({
  page: pageNumberSchema.default(1).catch(1),
  code: z
    .string()
    .regex(/^[a-z-]{1,40}$/)
    .optional()
    .catch(undefined),
  weight: z.enum(weights).optional().catch(undefined),
  still: z.literal("1").optional().catch(undefined),
  change: z.literal("1").optional().catch(undefined),
  done: z.string().max(20).optional().catch(undefined),
});
export type ImportQuery = z.output<typeof importQuery>;

const orNone = <T extends z.ZodType>(value: T) =>
  z
    .union([z.literal("").transform(() => null), value], {
      error: "import.error.choose",
    })
    .optional()
    .transform((chosen) => chosen ?? null);

const columnField = orNone(z.enum(importFields));

const mapFields = {
  sheet: z.string().max(200).optional(),
  encoding: orNone(z.enum(encodings)),
  dateOrder: z.enum(dateOrders).default("unknown"),
  kind: orNone(z.enum(participantKinds)),
  nameLang: z.string().regex(/^[a-z]{2}$/, "import.error.choose"),
  columns: z.record(z.string().regex(/^\d{1,3}$/), columnField).default({}),
};

const choices = z
  .record(
    z.string().regex(/^\d{1,7}-\d{1,3}$/),
    z.string().regex(/^[A-Za-z0-9-]{0,20}$/, "import.error.choose"),
  )
  .default({});

/** One answer for each value: the values and what was picked for them, by number. */
const picksOf = <T extends z.ZodType>(pick: T) => ({
  values: z
    .record(z.string().regex(/^\d{1,3}$/), z.string().max(400))
    .default({}),
  picks: z.record(z.string().regex(/^\d{1,3}$/), orNone(pick)).default({}),
});
const paired = <T>({
  values,
  picks,
}: {
  readonly values: Readonly<Record<string, string>>;
  readonly picks: Readonly<Record<string, T | null>>;
}) =>
  Object.entries(values).flatMap(([at, value]) => {
    const pick = picks[at];
    return pick === null || pick === undefined ? [] : [{ value, pick }];
  });

/** The forms of an import's page: `do` says which one; none is the choices. */
export const importForm = z.preprocess(
  (form) => {
    const { do: asked, ...rest } = form as Record<string, unknown>;
    // A button's own word comes after the form's.
    const last: unknown = Array.isArray(asked) ? asked.at(-1) : asked;
    return { ...rest, do: last ?? "choose" };
  },
  z.discriminatedUnion(
    "do",
    [
      z.object({ do: z.literal("map"), ...mapFields }),
      z.object({ do: z.literal("sheet"), ...mapFields }),
      z.object({ do: z.literal("choose"), choices }),
      z.object({
        do: z.literal("choose_all"),
        code: z.string().regex(/^[a-z-]{1,40}$/),
        choice: z.enum(["keep", "skip", "same", "open"], {
          error: "import.error.choose",
        }),
      }),
      z
        .object({
          do: z.literal("choose_values"),
          code: z.string().regex(/^[a-z-]{1,40}$/),
          ...picksOf(z.string().regex(/^[A-Za-z0-9-]{1,20}$/)),
        })
        .transform(({ do: what, code, ...form }) => ({
          ...{ do: what, code, picks: paired(form) },
        })),
      z
        .object({
          do: z.literal("map_kinds"),
          ...picksOf(z.enum(importableKinds)),
        })
        .transform(({ do: what, ...form }) => ({
          ...{ do: what, picks: paired(form) },
        })),
      z.object({ do: z.literal("hand_over") }),
      z.object({ do: z.literal("send_back") }),
      z.object({ do: z.literal("approve") }),
      z.object({ do: z.literal("discard") }),
    ],
    { error: "error.bad-form" },
  ),
);
export type ImportForm = z.output<typeof importForm>;
