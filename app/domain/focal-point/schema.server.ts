import { z } from "zod";
import { isDay } from "../kernel/clock";
import { idSchema } from "../kernel/ids";
import { nameText } from "../kernel/text";
import { isArea } from "../reference/area";

const day = z
  .string({ error: "review.error.day" })
  .refine(isDay, "review.error.day");

export const focalPointParams = z.object({ id: idSchema });

const remits = ["both", "practices", "assistance"] as const;

/** Names a focal point, or ends a term of office. */
export const focalPointForm = z.discriminatedUnion(
  "do",
  [
    z
      .object({
        do: z.literal("name"),
        area: z
          .string({ error: "review.error.country" })
          .refine(isArea, "review.error.country"),
        email: z
          .string({ error: "review.error.person" })
          .trim()
          .min(3, "review.error.person")
          .max(300, "review.error.person"),
        letter: nameText(300, "review.error.letter"),
        /** The letter itself. */
        file: z.file({ error: "file.error.missing" }).optional(),
        from: day,
        until: day,
        remit: z.enum(remits, { error: "request.error.remit" }).default("both"),
        alternate: z
          .string()
          .optional()
          .transform((value) => value !== undefined),
      })
      .refine(({ from, until }) => from < until, {
        path: ["until"],
        error: "review.error.until",
      }),
    z.object({ do: z.literal("end"), point: idSchema }),
  ],
  { error: "review.error.choose-step" },
);
export type FocalPointForm = z.output<typeof focalPointForm>;
