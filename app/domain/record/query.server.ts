import { z } from "zod";
import { asOfSchema, type AsOf } from "../register/as-of";

/** The query of a record's file: which record, and as of which day. */
export const recordQuerySchema = z.object({
  id: z.string().max(40),
  asOf: asOfSchema,
});

export interface RecordQuery {
  readonly id: string;
  readonly asOf: AsOf | null;
}
