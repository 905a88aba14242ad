import { skosJsonLd } from "../../domain/reference/skos.server";
import { resourceLoader } from "../../http/resource.server";
import { url } from "../../urls";

/** The topics as a SKOS vocabulary, JSON-LD. */
export const loader = resourceLoader(
  { can: "api.read", cache: "public" },
  ({ ctx }) =>
    Response.json(skosJsonLd(ctx.env.origin + url("topicsSkos")), {
      headers: { "content-type": "application/ld+json; charset=utf-8" },
    }),
);
