import { toInstrumentItem } from "../../domain/instrument/item.server";
import { listInstruments } from "../../domain/instrument/list.server";
import { instrumentApiQuery } from "../../domain/instrument/query.server";
import { instrumentParams } from "../../domain/instrument/view";
import { envelope } from "../../domain/sheet/envelope";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

/** The instruments on the register as JSON: the filters of the list, a page at a time. */
export const loader = resourceLoader(
  { query: instrumentApiQuery, can: "api.read", cache: "public" },
  async ({ ctx, query: { limit, offset, ...query } }) => {
    const { lines } = await listInstruments(ctx, query);
    const end = offset + limit;
    return Response.json({
      ...envelope(ctx.now, query.asOf),
      total: lines.length,
      items: lines.slice(offset, end).map(toInstrumentItem),
      next:
        end < lines.length
          ? ctx.env.origin +
            url(
              "apiInstruments",
              {},
              instrumentParams(query, { limit, offset: end }),
            )
          : null,
      note: translator(ctx.locale)("register.no-judgement"),
    });
  },
);
