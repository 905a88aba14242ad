import { engagementItem } from "../../domain/engagement/item.server";
import { numberParams } from "../../domain/engagement/schema.server";
import { resourceLoader } from "../../http/resource.server";

/** One published engagement as JSON. */
export const loader = resourceLoader(
  { params: numberParams, can: "api.read", cache: "public" },
  async ({ ctx, params: { number } }) =>
    Response.json(await engagementItem(ctx, number)),
);
