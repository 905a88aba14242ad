import { checkReady } from "../../domain/health/check.server";
import { resourceLoader } from "../../http/resource.server";

/** The process can serve: its database answers. */
export const loader = resourceLoader(
  { can: "system.read", cache: "none" },
  async ({ ctx }) => {
    await checkReady(ctx);
    return new Response("ready\n", {
      headers: { "content-type": "text/plain" },
    });
  },
);
