import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { publicMeta } from "../../components/layout/public-meta";
import { PracticePage } from "../../components/practice/practice-page";
import { listAdoptionsOfPractice } from "../../domain/adoption/list.server";
import { practiceCitation } from "../../domain/citation/practice.server";
import { withQr } from "../../domain/citation/qr.server";
import { practiceNumberSchema } from "../../domain/practice/number";
import { jsonLdOf } from "../../domain/practice/json-ld.server";
import { listEngagementsOfPractice } from "../../domain/engagement/of-practice.server";
import { listOwnTargets } from "../../domain/follow/offer.server";
import { readPracticePage } from "../../domain/practice/page.server";
import { mayTranslate } from "../../domain/practice/translate.server";
import { may } from "../../domain/permissions/authorize";
import { practiceQuerySchema } from "../../domain/practice/wish";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    params: z.object({ number: practiceNumberSchema }),
    query: practiceQuerySchema,
    can: "practice.read",
    cache: "public",
  },
  async ({ ctx, params: { number }, query }) => {
    const lang = ctx.locale;
    const practice = await readPracticePage(ctx, number, query);
    const { edition } = practice;
    return {
      lang,
      address: ctx.env.origin + url("practice", { lang, number }),
      at: ctx.now,
      isPart: query.edition !== undefined || query.text !== undefined,
      practice,
      followed: await listOwnTargets(ctx, "practice"),
      adoptions: await listAdoptionsOfPractice(ctx, practice.practiceId),
      engagements: await listEngagementsOfPractice(ctx, practice),
      mayTranslate: await mayTranslate(ctx, practice.practiceId),
      mayStrike: may(ctx.actor, "practice.strike_adoption"),
      jsonLd: jsonLdOf(ctx, practice),
      cited: practiceCitation(ctx, practice),
      printed: withQr(
        ctx.env.origin + url("practice", { lang, number }, { edition }),
      ),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const { number, texts } = data.practice;
  const title = texts["title"]?.text ?? number;
  return [
    ...publicMeta({
      ...data,
      title: `${title} (${number})`,
      description:
        texts["summary"]?.text.slice(0, 300) ??
        t("practices.description", { title }),
    }),
    { "script:ld+json": data.jsonLd },
  ];
};

export default function Practice() {
  return <PracticePage {...useLoaderData<typeof loader>()} />;
}
