import { z } from "zod";

/** What a reader wants to see of a practice, from the query of its page. */
export const practiceQuerySchema = z.object({
  /** Undefined: the newest. */
  edition: z
    .string()
    .regex(/^[1-9]\d{0,4}$/, "practices.error.edition")
    .transform(Number)
    .optional(),
  /** Language of the text, BCP 47; undefined: the reader's, where translated. */
  text: z
    .string()
    .regex(/^[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*$/, "practices.error.language")
    .optional(),
});

export type PageWish = z.output<typeof practiceQuerySchema>;

/** Two editions to compare; without them the newest and the one before. */
export const editionsQuerySchema = z.object({
  from: practiceQuerySchema.shape.edition,
  to: practiceQuerySchema.shape.edition,
});
