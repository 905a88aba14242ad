import { z } from "zod";
import { notFound } from "../../domain/kernel/errors";
import { settleAsOf } from "../../domain/register/as-of";
import { sheetFormats } from "../../domain/sheet/model";
import { download } from "../../http/download.server";
import { parseQuery } from "../../http/forms.server";
import { resourceLoader } from "../../http/resource.server";
import { dataViews, isDataView } from "./data.parts";

/** What a view shows as a file, for instance `matrix.xlsx`, with the query of its page. */
export const loader = resourceLoader(
  {
    params: z.object({ download: z.string().max(40) }),
    // What it may say, the view itself knows.
    query: z.unknown().transform((asked) => ({ asked })),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params, query, request, scope }) => {
    const [name = "", extension, ...more] = params.download.split(".");
    const format = sheetFormats.find((one) => one === extension);
    if (!format || !isDataView(name) || more.length > 0) throw notFound();
    const { schema, sheet } = dataViews[name];
    const asked = settleAsOf(await parseQuery(schema, query.asked), ctx.now);
    const { locale } = ctx;
    return download(await sheet(ctx, asked), {
      ...{ format, locale, request, scope },
    });
  },
);
