import { z } from "zod";
import { isArea } from "../../domain/reference/area";
import { isoInstant } from "../../domain/register/item.server";
import { listRequestItems } from "../../domain/request/public.server";
import { requestNumberSchema } from "../../domain/request/number";
import { resourceLoader } from "../../http/resource.server";
import { url } from "../../urls";

const query = z.object({
  country: z.string().refine(isArea).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
  /** The number of the last request that was read. */
  cursor: requestNumberSchema.optional(),
});

/** Requests for assistance as JSON, as far as the reader may read them, a page at a time. */
export const loader = resourceLoader(
  { query, can: "api.read", cache: "public" },
  async ({ ctx, query: { limit, country, cursor } }) => {
    const at = { limit, area: country, cursor };
    const { total, items, next } = await listRequestItems(ctx, at);
    const more = { country, limit, cursor: next ?? undefined };
    return Response.json({
      asAt: isoInstant(ctx.now),
      total,
      items,
      next: next && ctx.env.origin + url("apiRequests", {}, more),
    });
  },
);
