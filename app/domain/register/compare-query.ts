import { z } from "zod";
import { asOfSchema, type AsOf } from "./as-of";

/** Participants compared at once. */
export const mostCompared = 4;

/** What is compared, as it stands in the address. */
export interface CompareQuery {
  /** Ids of participants, each once, in the order of the columns. */
  readonly p: readonly string[];
  /** Only rows in which they differ. */
  readonly differences: boolean;
  /** Name of a participant to add. */
  readonly q: string;
  readonly asOf: AsOf | null;
}

const id = z.string().max(40);

export const compareQuerySchema = z
  .object({
    p: z
      .union([id.transform((one) => [one]), z.array(id).max(50)])
      .optional()
      .transform((ids) => [...new Set(ids ?? [])])
      .refine((ids) => ids.length <= mostCompared, "views.error.too-many"),
    differences: z.literal("1").optional(),
    q: z.string().max(200, "register.error.query-too-long").optional(),
    asOf: asOfSchema,
  })
  .transform(({ p, differences, q, asOf }): CompareQuery => ({
    ...{ p, asOf },
    differences: differences !== undefined,
    q: (q ?? "").trim(),
  }));

/** The comparison as parameters of an address; the name searched for is not part of it. */
export const compareParams = ({
  p,
  differences,
  asOf,
}: Omit<CompareQuery, "q">): Record<
  string,
  string | readonly string[] | undefined
> => ({
  p,
  differences: differences ? "1" : undefined,
  asOf: asOf?.day,
});
