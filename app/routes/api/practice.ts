import { z } from "zod";
import { readPracticeItem } from "../../domain/practice/item.server";
import { practiceNumberSchema } from "../../domain/practice/number";
import { practiceQuerySchema } from "../../domain/practice/wish";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";

/** One practice of the library as JSON, in every language there is. */
export const loader = resourceLoader(
  {
    params: z.object({ number: practiceNumberSchema }),
    query: practiceQuerySchema,
    can: "api.read",
    cache: "public",
  },
  async ({ ctx, params: { number }, query }) =>
    Response.json({
      ...(await readPracticeItem(ctx, number, query)),
      note: translator(ctx.locale)("practices.no-judgement"),
    }),
);
