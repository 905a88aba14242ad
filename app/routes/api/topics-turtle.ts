import { skosTurtle } from "../../domain/reference/skos.server";
import { resourceLoader } from "../../http/resource.server";
import { url } from "../../urls";

/** The topics as a SKOS vocabulary, Turtle. Both forms name the same concepts. */
export const loader = resourceLoader(
  { can: "api.read", cache: "public" },
  ({ ctx }) =>
    new Response(skosTurtle(ctx.env.origin + url("topicsSkos")), {
      headers: { "content-type": "text/turtle; charset=utf-8" },
    }),
);
