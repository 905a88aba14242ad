import { z } from "zod";
import { issueCredential } from "../../domain/credential/issue.server";
import { MEDIA_TYPE } from "../../domain/credential/sign.server";
import { readableByAll } from "../../http/headers.server";
import { resourceLoader } from "../../http/resource.server";

/** An act's credential, signed, to be kept and shown to others. */
export const loader = resourceLoader(
  {
    params: z.object({ number: z.string().max(40) }),
    can: "api.read",
    cache: "public",
  },
  async ({ ctx, params: { number } }) =>
    new Response(await issueCredential(ctx, number), {
      headers: {
        "content-type": MEDIA_TYPE,
        "content-disposition": `attachment; filename="${number}.vc.jwt"`,
        ...readableByAll,
      },
    }),
);
