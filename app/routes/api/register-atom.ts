import { registerFeed } from "../../domain/register/atom.server";
import { listAfter } from "../../domain/register/pages-by-cursor.server";
import { registerQuerySchema } from "../../domain/register/query.server";
import { resourceLoader } from "../../http/resource.server";

/** The newest acts, with the filters of the list, for feed readers. */
export const loader = resourceLoader(
  { query: registerQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => {
    const newest = { ...query, sort: "newest" } as const;
    const { rows } = await listAfter(ctx, newest, { cursor: null, limit: 50 });
    return new Response(registerFeed(ctx, newest, rows), {
      headers: { "content-type": "application/atom+xml; charset=utf-8" },
    });
  },
);
