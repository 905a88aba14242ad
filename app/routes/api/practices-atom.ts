import { libraryFeed } from "../../domain/library/atom.server";
import { listAfter } from "../../domain/library/list.server";
import { libraryQuerySchema } from "../../domain/library/query";
import { resourceLoader } from "../../http/resource.server";

/** The newest practices, with the filters of the list, for feed readers. */
export const loader = resourceLoader(
  { query: libraryQuerySchema, can: "practice.read", cache: "public" },
  async ({ ctx, query: { page: _page, ...query } }) => {
    const newest = { ...query, sort: "newest", basket: [] } as const;
    const { rows } = await listAfter(ctx, newest, { cursor: null, limit: 50 });
    return new Response(libraryFeed(ctx, newest, rows), {
      headers: { "content-type": "application/atom+xml; charset=utf-8" },
    });
  },
);
