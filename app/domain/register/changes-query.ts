import { z } from "zod";
import { isDay, type Day } from "../kernel/clock";
import { pageNumberSchema } from "../kernel/paging";
import { changeKinds } from "./changes";

const day = z
  .string("register.error.changes-no-day")
  .refine(isDay, "register.error.changes-no-day")
  .optional();

/** The query of the changes between two days, and of their files. */
export const changesQuerySchema = z.object({
  from: day,
  to: day,
  kind: z.enum(changeKinds).optional(),
  page: pageNumberSchema.optional(),
});

export type ChangesQuery = z.output<typeof changesQuerySchema>;

/** The query as parameters of an address. */
export const changesParams = (
  { from, to, kind }: { from: Day; to: Day; kind?: string | undefined },
  page?: number,
) => ({ from, to, kind, page: page === 1 ? undefined : page });
