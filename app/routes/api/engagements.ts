import { z } from "zod";
import { engagementItems } from "../../domain/engagement/item.server";
import { engagementNumberSchema } from "../../domain/engagement/number";
import { resourceLoader } from "../../http/resource.server";

/** Published engagements as JSON, a page at a time. */
export const loader = resourceLoader(
  {
    query: z.object({ after: engagementNumberSchema.optional() }),
    can: "api.read",
    cache: "public",
  },
  async ({ ctx, query: { after } }) =>
    Response.json(await engagementItems(ctx, after)),
);
