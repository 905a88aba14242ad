import { z } from "zod";
import { numbersSchema, type Params } from "./query";

/** What is compared, as it stands in the address. */
export interface CompareQuery {
  /** Numbers of practices, each once, in the order of the columns. */
  readonly p: readonly string[];
  /** Only rows in which they differ. */
  readonly differences: boolean;
}

export const compareQuerySchema = z
  .object({ p: numbersSchema, differences: z.literal("1").optional() })
  .transform(({ p, differences }): CompareQuery => ({
    p,
    differences: differences !== undefined,
  }));

export const compareParams = ({ p, differences }: CompareQuery): Params => ({
  p,
  differences: differences ? "1" : undefined,
});
