import { numberParams } from "../../domain/engagement/schema.server";
import { exportActivity } from "../../domain/iati/export.server";
import { resourceLoader } from "../../http/resource.server";

/** One published engagement as an IATI 2.03 file. */
export const loader = resourceLoader(
  { params: numberParams, can: "api.read", cache: "public" },
  async ({ ctx, params: { number } }) =>
    new Response(await exportActivity(ctx, number), {
      headers: { "content-type": "application/xml; charset=utf-8" },
    }),
);
