import { z } from "zod";
import { pageNumberSchema } from "../kernel/paging";
import { asOfSchema } from "../register/as-of";
import { confirmationStates, instrumentForms, instrumentKinds } from "./model";

const choices = <const T extends readonly [string, ...string[]]>(codes: T) =>
  z
    .union([z.enum(codes).transform((code) => [code]), z.array(z.enum(codes))])
    .optional()
    .transform((chosen) => [...new Set(chosen ?? [])]);

const common = {
  q: z
    .string()
    .max(200, "register.error.query-too-long")
    .optional()
    .transform((text) => (text ?? "").trim()),
  kind: choices(instrumentKinds),
  form: choices(instrumentForms),
  state: choices(confirmationStates),
  /** ISO 3166-1 alpha-3 of a party. */
  area: z
    .string()
    .regex(/^[A-Z]{3}$/, "register.error.area-unknown")
    .optional(),
  asOf: asOfSchema,
};

/** The query of the list and its file: words, choices, a day, and the page. */
export const instrumentQuery = z
  .object({ ...common, page: pageNumberSchema.optional() })
  .transform(({ page, ...rest }) => ({ ...rest, page: page ?? 1 }));

/** The same for programs: `limit` and `offset`. */
export const instrumentApiQuery = z
  .object({
    ...common,
    limit: z.coerce.number().int().min(1).max(200).optional(),
    offset: z.coerce.number().int().min(0).max(1_000_000).optional(),
  })
  .transform(({ limit, offset, ...rest }) => ({
    ...rest,
    limit: limit ?? 50,
    offset: offset ?? 0,
  }));
