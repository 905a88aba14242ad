import { resourceLoader } from "../../http/resource.server";
import { url } from "../../urls";

export const loader = resourceLoader(
  { can: "system.read", cache: "public" },
  ({ ctx }) =>
    new Response(
      [
        "User-agent: *",
        "Disallow: /*/account",
        "Disallow: /*/secretariat",
        "Disallow: /demo/",
        // Each is typeset anew for whoever asks.
        "Disallow: /*.pdf$",
        `Sitemap: ${ctx.env.origin}${url("sitemap")}`,
        "",
      ].join("\n"),
      { headers: { "content-type": "text/plain; charset=utf-8" } },
    ),
);
