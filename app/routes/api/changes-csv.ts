import { changesCsv } from "../../domain/register/changes-file.server";
import { changesQuerySchema } from "../../domain/register/changes-query";
import { spanOf } from "../../domain/register/changes.server";
import { resourceLoader } from "../../http/resource.server";
import { streamText } from "../../http/stream.server";

/** What changed between two days, as a file. */
export const loader = resourceLoader(
  { query: changesQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query, request, scope }) => {
    // Before the answer begins, so that a wrong day is refused.
    const { from, to } = spanOf(query, ctx.now);
    const headers = new Headers({
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="register-changes-${from}-${to}.csv"`,
    });
    return streamText(changesCsv(ctx, query), { headers, request, scope });
  },
);
