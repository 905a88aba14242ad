import { publicOfferParams } from "../../domain/offer/forms.server";
import { getOfferItem } from "../../domain/offer/public.server";
import { resourceLoader } from "../../http/resource.server";

/** One public offer of assistance as JSON. */
export const loader = resourceLoader(
  { params: publicOfferParams, can: "api.read", cache: "public" },
  async ({ ctx, params: { number } }) =>
    Response.json(await getOfferItem(ctx, number)),
);
