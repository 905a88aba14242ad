import { instrumentsCsv } from "../../domain/instrument/item.server";
import { listInstruments } from "../../domain/instrument/list.server";
import { instrumentQuery } from "../../domain/instrument/query.server";
import { resourceLoader } from "../../http/resource.server";

/** The instruments of the list with the same filters, as a file. */
export const loader = resourceLoader(
  { query: instrumentQuery, can: "register.read", cache: "public" },
  async ({ ctx, query }) => {
    const { lines } = await listInstruments(ctx, query);
    return new Response(instrumentsCsv(lines, ctx.locale), {
      headers: {
        "content-type": "text/csv; charset=utf-8",
        "content-disposition": 'attachment; filename="instruments.csv"',
      },
    });
  },
);
