import { z } from "zod";
import { MEDIA_TYPE } from "../../domain/credential/sign.server";
import { readStatusList } from "../../domain/credential/status.server";
import { readableByAll } from "../../http/headers.server";
import { resourceLoader } from "../../http/resource.server";

/** Which credentials are suspended, or hold no longer, at this moment. */
export const loader = resourceLoader(
  {
    params: z.object({ list: z.string().max(40) }),
    can: "api.read",
    cache: "public",
  },
  async ({ ctx, params: { list } }) =>
    new Response(await readStatusList(ctx, list), {
      headers: { "content-type": MEDIA_TYPE, ...readableByAll },
    }),
);
