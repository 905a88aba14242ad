import { didDocument } from "../../domain/credential/did";
import { openIssuer } from "../../domain/credential/settings.server";
import { readableByAll } from "../../http/headers.server";
import { resourceLoader } from "../../http/resource.server";

/** The keys that credentials are checked with; also those that sign no more. */
export const loader = resourceLoader(
  { can: "api.read", cache: "public" },
  ({ ctx: { env } }) =>
    Response.json(didDocument(env.origin, openIssuer(env.credential).keys), {
      headers: { "content-type": "application/did+json", ...readableByAll },
    }),
);
