import { boardFeed } from "../../domain/board/atom.server";
import { boardQuerySchema } from "../../domain/board/query";
import { resourceLoader } from "../../http/resource.server";

/** The newest requests or offers, with the filters of the board, for feed readers. */
export const loader = resourceLoader(
  { query: boardQuerySchema, can: "exchange.read", cache: "public" },
  async ({ ctx, query }) =>
    new Response(await boardFeed(ctx, query), {
      headers: { "content-type": "application/atom+xml; charset=utf-8" },
    }),
);
