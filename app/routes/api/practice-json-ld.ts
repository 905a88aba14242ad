import { z } from "zod";
import { jsonLdOf } from "../../domain/practice/json-ld.server";
import { practiceNumberSchema } from "../../domain/practice/number";
import { readPracticePage } from "../../domain/practice/page.server";
import { practiceQuerySchema } from "../../domain/practice/wish";
import { resourceLoader } from "../../http/resource.server";

/** One practice as JSON-LD with the words of schema.org. */
export const loader = resourceLoader(
  {
    params: z.object({ number: practiceNumberSchema }),
    query: practiceQuerySchema,
    can: "practice.read",
    cache: "public",
  },
  async ({ ctx, params: { number }, query }) =>
    Response.json(jsonLdOf(ctx, await readPracticePage(ctx, number, query)), {
      headers: { "content-type": "application/ld+json; charset=utf-8" },
    }),
);
