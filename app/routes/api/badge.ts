import { z } from "zod";
import { readBadge } from "../../domain/badge/read.server";
import { badgeStyleHash, badgeSvg } from "../../domain/badge/svg.server";
import { embeddable } from "../../http/headers.server";
import { resourceLoader } from "../../http/resource.server";

/** How a participant stands, as a picture for other sites; always a picture, whatever is asked. */
export const loader = resourceLoader(
  {
    params: z.object({ participant: z.string() }),
    query: z.object({ lang: z.unknown().optional() }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params, query }) => {
    const asked = typeof query.lang === "string" ? query.lang : undefined;
    const { badge, isKnown } = await readBadge(ctx, params.participant, asked);
    return new Response(badgeSvg(badge), {
      status: isKnown ? 200 : 404,
      headers: {
        "content-type": "image/svg+xml; charset=utf-8",
        "content-language": badge.lang,
        ...embeddable(badgeStyleHash),
      },
    });
  },
);
