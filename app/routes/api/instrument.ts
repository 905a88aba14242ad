import { z } from "zod";
import { readInstrument } from "../../domain/instrument/get.server";
import { toWholeInstrument } from "../../domain/instrument/item.server";
import { asOfSchema } from "../../domain/register/as-of";
import { envelope } from "../../domain/sheet/envelope";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

/** One instrument as JSON, whole. */
export const loader = resourceLoader(
  {
    params: z.object({ id: z.string().max(40) }),
    query: z.object({ asOf: asOfSchema }),
    can: "api.read",
    cache: "public",
  },
  async ({ ctx, params: { id }, query: { asOf } }) => {
    const view = await readInstrument(ctx, id, asOf?.at ?? null);
    const lang = ctx.locale;
    return Response.json({
      ...envelope(ctx.now, asOf),
      ...toWholeInstrument(view),
      url:
        ctx.env.origin + url("instrument", { lang, id }, { asOf: asOf?.day }),
      note: translator(lang)("register.no-judgement"),
    });
  },
);
