import { exportActivities } from "../../domain/iati/export.server";
import { resourceLoader } from "../../http/resource.server";
import { streamText } from "../../http/stream.server";

/** Open aid data: published engagements as IATI 2.03 activities. */
export const loader = resourceLoader(
  { can: "api.read", cache: "public" },
  async ({ ctx, request, scope }) =>
    streamText(await exportActivities(ctx), {
      headers: new Headers({
        "content-type": "application/xml; charset=utf-8",
      }),
      request,
      scope,
    }),
);
