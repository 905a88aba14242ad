import { toActItem } from "../../domain/register/item.server";
import { listAfter } from "../../domain/register/pages-by-cursor.server";
import { apiQuerySchema } from "../../domain/register/query.server";
import { toParams } from "../../domain/register/query";
import { envelope } from "../../domain/sheet/envelope";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

/** The register as JSON: the filters of the list, a page at a time. */
export const loader = resourceLoader(
  { query: apiQuerySchema, can: "api.read", cache: "public" },
  async ({ ctx, query }) => {
    const { total, listed, rows, next } = await listAfter(ctx, query, query);
    const more = { limit: query.limit, cursor: next ?? undefined };
    return Response.json({
      ...envelope(ctx.now, query.asOf),
      counted: translator(ctx.locale)("public.counted.acts.text"),
      total,
      listed,
      items: rows.map(toActItem),
      next: next && ctx.env.origin + url("apiActs", {}, toParams(query, more)),
    });
  },
);
