import { z } from "zod";
import { asOfSchema } from "./as-of";

/** The query of a country's page. */
export const countryQuerySchema = z.object({ asOf: asOfSchema });

/** The query of the list of countries: a name in any spelling. */
export const countriesQuerySchema = z
  .object({
    q: z.string().max(200, "register.error.query-too-long").optional(),
    asOf: asOfSchema,
  })
  .transform(({ q, asOf }) => ({ q: (q ?? "").trim(), asOf }));
