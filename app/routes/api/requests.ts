import { z } from "zod";
import { isArea } from "../../domain/reference/area";
import { isoInstant } from "../../domain/register/item.server";
import { listRequestItems } from "../../domain/request/public.server";
import { resourceLoader } from "../../http/resource.server";

const query = z.object({
  country: z.string().refine(isArea).optional(),
  limit: z.coerce.number().int().min(1).max(500).default(100),
});

/** Requests for assistance as JSON, as far as the reader may read them. */
export const loader = resourceLoader(
  { query, can: "api.read", cache: "public" },
  async ({ ctx, query: { limit, country } }) =>
    Response.json({
      asAt: isoInstant(ctx.now),
      ...(await listRequestItems(ctx, { limit, area: country })),
    }),
);
