import { z } from "zod";
import { challengeItems } from "../../domain/challenge/item.server";
import { listPublicChallenges } from "../../domain/challenge/public.server";
import { readPublicAct } from "../../domain/register/act.server";
import { asOfSchema } from "../../domain/register/as-of";
import { progressItem } from "../../domain/report/item.server";
import { readProgress } from "../../domain/report/read.server";
import {
  actSuccessionItem,
  readActSuccession,
} from "../../domain/succession/read.server";
import { toWholeAct } from "../../domain/register/whole-item.server";
import { envelope } from "../../domain/sheet/envelope";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

/** One act of the register as JSON, whole. */
export const loader = resourceLoader(
  {
    params: z.object({ number: z.string().max(40) }),
    query: z.object({ asOf: asOfSchema }),
    can: "api.read",
    cache: "public",
  },
  async ({ ctx, params, query: { asOf } }) => {
    const at = asOf?.at ?? ctx.now;
    const act = await readPublicAct(ctx, params.number, asOf?.at ?? null);
    const lang = ctx.locale;
    return Response.json({
      ...envelope(ctx.now, asOf),
      ...toWholeAct(act, translator(lang)),
      ...progressItem(await readProgress(ctx, act.entry, at), act.commitments),
      ...actSuccessionItem(await readActSuccession(ctx, act.entry.actId, at)),
      challenges: challengeItems(
        await listPublicChallenges(ctx, act.entry.actId, at),
      ),
      url:
        ctx.env.origin +
        url("act", { lang, number: params.number }, { asOf: asOf?.day }),
    });
  },
);
