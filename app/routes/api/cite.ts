import { z } from "zod";
import {
  citationFormats,
  citationMediaTypes,
  type Citable,
} from "../../domain/citation/model";
import { writeCitation } from "../../domain/citation/write";
import { notFound } from "../../domain/kernel/errors";
import { settleAsOf } from "../../domain/register/as-of";
import { parseQuery } from "../../http/forms.server";
import { resourceLoader } from "../../http/resource.server";
import { citables, citedKinds } from "./cite.parts";

/** A citation as a file, for instance `acts/FW-000123.bib`, as of the day in the query. */
export const loader = resourceLoader(
  {
    params: z.object({
      what: z.enum(citedKinds),
      citation: z.string().max(60),
    }),
    // What it may say, the view itself knows.
    query: z.unknown().transform((asked) => ({ asked })),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, params, query }) => {
    const [, id = "", extension] =
      /^([\w-]+)\.(\w+)$/.exec(params.citation) ?? [];
    const format = citationFormats.find((one) => one === extension);
    if (!format) throw notFound();
    const { schema, cite } = citables(params.what, id);
    const asked = settleAsOf(await parseQuery(schema, query.asked), ctx.now);
    const cited: Citable = await cite(ctx, asked);
    return new Response(writeCitation(cited, format), {
      headers: {
        "content-type": citationMediaTypes[format],
        "content-disposition": `attachment; filename="${cited.key}.${format}"`,
      },
    });
  },
);
