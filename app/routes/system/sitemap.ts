import { z } from "zod";
import { sitemap } from "../../domain/register/sitemap.server";
import { resourceLoader } from "../../http/resource.server";
import { streamText } from "../../http/stream.server";

export const loader = resourceLoader(
  {
    query: z.object({
      part: z.coerce.number().int().min(1).max(50_000).optional(),
    }),
    can: "system.read",
    cache: "public",
  },
  async ({ ctx, query, request, scope }) =>
    streamText(await sitemap(ctx, query.part ?? null), {
      headers: new Headers({
        "content-type": "application/xml; charset=utf-8",
      }),
      request,
      scope,
    }),
);
