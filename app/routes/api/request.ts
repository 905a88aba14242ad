import { numberParams } from "../../domain/request/forms.server";
import { readRequestItem } from "../../domain/request/public.server";
import { resourceLoader } from "../../http/resource.server";

/** One request for assistance as JSON, as far as the reader may read it. */
export const loader = resourceLoader(
  { params: numberParams, can: "api.read", cache: "public" },
  async ({ ctx, params: { number } }) =>
    Response.json(await readRequestItem(ctx, number)),
);
