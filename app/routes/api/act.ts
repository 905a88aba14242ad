import { z } from "zod";
import { challengeItems } from "../../domain/challenge/item.server";
import { listPublicChallenges } from "../../domain/challenge/public.server";
import { readPublicAct } from "../../domain/register/act.server";
import { isoInstant } from "../../domain/register/item.server";
import { progressItem } from "../../domain/report/item.server";
import { readProgress } from "../../domain/report/read.server";
import {
  actSuccessionItem,
  readActSuccession,
} from "../../domain/succession/read.server";
import { toWholeAct } from "../../domain/register/whole-item.server";
import { resourceLoader } from "../../http/resource.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

/** One act of the register as JSON, whole. */
export const loader = resourceLoader(
  {
    params: z.object({ number: z.string().max(40) }),
    can: "api.read",
    cache: "public",
  },
  async ({ ctx, params }) => {
    const act = await readPublicAct(ctx, params.number);
    const lang = ctx.locale;
    return Response.json({
      asAt: isoInstant(ctx.now),
      ...toWholeAct(act, translator(lang)),
      ...progressItem(
        await readProgress(ctx, act.entry, ctx.now),
        act.commitments,
      ),
      ...actSuccessionItem(
        await readActSuccession(ctx, act.entry.actId, ctx.now),
      ),
      challenges: challengeItems(
        await listPublicChallenges(ctx, act.entry.actId, ctx.now),
      ),
      url: ctx.env.origin + url("act", { lang, number: params.number }),
    });
  },
);
