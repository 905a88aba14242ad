import { roundsFeed } from "../../domain/round/sheet.server";
import { resourceLoader } from "../../http/resource.server";

/** The newest rounds, for feed readers. */
export const loader = resourceLoader(
  { can: "exchange.read", cache: "public" },
  async ({ ctx }) =>
    new Response(await roundsFeed(ctx), {
      headers: { "content-type": "application/atom+xml; charset=utf-8" },
    }),
);
