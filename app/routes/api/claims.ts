import { toClaimItem } from "../../domain/claim/item.server";
import { listReportedPage } from "../../domain/claim/public.server";
import { apiClaimsQuery } from "../../domain/claim/schema.server";
import { envelope } from "../../domain/sheet/envelope";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

/** What sources elsewhere say, as JSON, a page at a time. None of it is an act. */
export const loader = resourceLoader(
  { query: apiClaimsQuery, can: "api.read", cache: "public" },
  async ({ ctx, query }) => {
    const { q, sort, asOf, limit } = query;
    const view = await listReportedPage(ctx, query, limit);
    const kept = { q, sort, asOf: asOf?.day, limit };
    const next =
      view.page < view.pages
        ? ctx.env.origin +
          url("apiClaims", {}, { ...kept, page: view.page + 1 })
        : null;
    return Response.json({
      ...envelope(ctx.now, asOf),
      note: translator(ctx.locale)("claim.public.never"),
      listed: view.total,
      items: view.items.map(toClaimItem),
      next,
    });
  },
);
