import { z } from "zod";
import { listOfferItems } from "../../domain/offer/public.server";
import { resourceLoader } from "../../http/resource.server";
import { url } from "../../urls";

const query = z.object({
  limit: z.coerce.number().int().min(1).max(200).default(50),
  /** The last number that was read. */
  cursor: z.coerce.number().int().min(0).default(0),
});

/** Public offers of assistance as JSON, a page at a time. */
export const loader = resourceLoader(
  { query, can: "api.read", cache: "public" },
  async ({ ctx, query: at }) => {
    const { total, items, next } = await listOfferItems(ctx, at);
    return Response.json({
      asAt: new Date(ctx.now).toISOString(),
      total,
      items,
      next:
        next === null
          ? null
          : ctx.env.origin +
            url("apiOffers", {}, { limit: at.limit, cursor: next }),
    });
  },
);
