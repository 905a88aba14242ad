import { claimsCsv } from "../../domain/claim/item.server";
import { findReported } from "../../domain/claim/public.server";
import { reportedQuery } from "../../domain/claim/schema.server";
import { resourceLoader } from "../../http/resource.server";

/** The claims of the list with the same search, as a file. */
export const loader = resourceLoader(
  { query: reportedQuery, can: "register.read", cache: "public" },
  async ({ ctx, query }) =>
    new Response(claimsCsv(await findReported(ctx, query), ctx.locale), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="reported.csv"',
      },
    }),
);
