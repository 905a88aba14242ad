import { credentialContext } from "../../domain/credential/context";
import { readableByAll } from "../../http/headers.server";
import { resourceLoader } from "../../http/resource.server";
import { url } from "../../urls";

/** What the words of our credentials mean. */
export const loader = resourceLoader(
  { can: "api.read", cache: "public" },
  ({ ctx: { env } }) =>
    Response.json(credentialContext(env.origin + url("credentialContext")), {
      headers: { "content-type": "application/ld+json", ...readableByAll },
    }),
);
