import { engagementsFeed } from "../../domain/engagement/sheet.server";
import { resourceLoader } from "../../http/resource.server";

/** The newest published engagements, for feed readers. */
export const loader = resourceLoader(
  { can: "exchange.read", cache: "public" },
  async ({ ctx }) =>
    new Response(await engagementsFeed(ctx), {
      headers: { "content-type": "application/atom+xml; charset=utf-8" },
    }),
);
