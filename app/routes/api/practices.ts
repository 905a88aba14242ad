import { toPracticeItem } from "../../domain/library/item.server";
import { listAfter } from "../../domain/library/list.server";
import { libraryApiSchema, toParams } from "../../domain/library/query";
import { isoInstant } from "../../domain/register/item.server";
import { resourceLoader } from "../../http/resource.server";
import { url } from "../../urls";

/** The library as JSON: the filters of the list, a page at a time. */
export const loader = resourceLoader(
  { query: libraryApiSchema, can: "api.read", cache: "public" },
  async ({ ctx, query: { limit, cursor, ...query } }) => {
    const at = { limit, cursor };
    const { total, rows, next } = await listAfter(ctx, query, at);
    const more = { limit, cursor: next ?? undefined };
    const params = toParams({ ...query, basket: [] }, more);
    return Response.json({
      asAt: isoInstant(ctx.now),
      total,
      items: rows.map((row) => toPracticeItem(row, ctx.env.origin)),
      next: next && ctx.env.origin + url("apiPractices", {}, params),
    });
  },
);
