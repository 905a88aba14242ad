import { z } from "zod";
import { pageNumberSchema } from "../kernel/paging";
import { recogniseArea } from "../reference/recognise-area";
import { asOfSchema } from "./as-of";
import { facetNames, facets, type FacetName } from "./facets";
import { sorts } from "./order";
import type { RegisterQuery } from "./query";

/** A code, or a name in any spelling that means one area. */
const area = z
  .string()
  .max(200)
  .transform((text, context) => {
    if (/^[A-Z]{3}$/.test(text)) return text;
    const found = recogniseArea(text);
    if (found.kind === "match") return found.iso3;
    context.addIssue({
      code: "custom",
      message: "register.error.area-unknown",
    });
    return z.NEVER;
  });

const open = { area, year: z.string().regex(/^20\d\d$/) } as const;

const choice = (name: FacetName): z.ZodType<string> => {
  const { values } = facets[name];
  return values ? z.enum([...values]) : open[name as keyof typeof open];
};

/** One value or several; most choices made at once are bounded by the facet itself. */
const choices = (name: FacetName) =>
  z
    .union([
      choice(name).transform((value) => [value]),
      z.array(choice(name)).max(250),
    ])
    .optional();

const fields = Object.fromEntries(
  facetNames.map((name) => [name, choices(name)]),
) as Record<FacetName, ReturnType<typeof choices>>;

const common = {
  ...fields,
  q: z.string().max(200, "register.error.query-too-long").optional(),
  sort: z.enum(sorts).optional(),
  asOf: asOfSchema,
};

type Common = z.output<z.ZodObject<typeof common>>;

const toQuery = (input: Common): RegisterQuery => ({
  q: (input.q ?? "").trim(),
  sort: input.sort ?? sorts[0],
  asOf: input.asOf,
  selection: Object.fromEntries(
    facetNames.flatMap((name) => {
      const chosen = [...new Set(input[name] ?? [])];
      return chosen.length > 0 ? [[name, chosen]] : [];
    }),
  ),
});

/** The query of the list, its feed and its file. An unknown choice is refused. */
export const registerQuerySchema = z
  .object({ ...common, page: pageNumberSchema.optional() })
  .transform(({ page, ...rest }) => ({ ...toQuery(rest), page: page ?? 1 }));

/** Most items the JSON interface gives at once. */
export const mostItems = 200;

/** The query of the JSON interface: the same filters, `limit` and `cursor`. */
export const apiQuerySchema = z
  .object({
    ...common,
    limit: z.coerce.number().int().min(1).max(mostItems).optional(),
    cursor: z.string().max(40).optional(),
  })
  .transform(({ limit, cursor, ...rest }) => ({
    ...toQuery(rest),
    limit: limit ?? 50,
    cursor: cursor ?? null,
  }));
