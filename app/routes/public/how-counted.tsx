import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { ClockRules } from "../../components/reports/clock-rules";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { asOfSchema } from "../../domain/register/as-of";
import { summarizeRegister } from "../../domain/register/summary.server";
import { pageLoader } from "../../http/page.server";
import { formatNumber } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    query: z.object({ asOf: asOfSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, query: { asOf } }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("howCounted", { lang: ctx.locale }),
    asOf: asOf?.day,
    at: asOf?.at ?? ctx.now,
    summary: await summarizeRegister(ctx, 0, asOf?.at ?? null),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("public.counted-title"),
    description: t("public.counted-lead"),
    isPart: data.asOf !== undefined,
  });
};

const rules = ["acts", "participants", "areas"] as const;
/** Rules of the views; their texts also stand in the files. */
const views = [
  "matrix",
  "timeline",
  "statistics",
  "category",
  "wait",
  "countries",
  "compare",
] as const;
/** Rules of the assistance exchange. */
const exchange = ["funnel", "stays", "answers", "ldc", "flows"] as const;
const notes = [
  "never",
  "reported",
  "challenges",
  "filters",
  "map",
  "dates",
  "past",
] as const;

export default function HowCounted() {
  const { lang, asOf, at, summary } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageHeader
        title={t("public.counted-title")}
        crumbs={[]}
        lead={t("public.counted-lead")}
        pillar="register"
      >
        <AsOfBar at={at} dated />
      </PageHeader>
      <div className="prose">
        {rules.map((rule) => (
          <section key={rule} id={rule} className="prose">
            <h2>
              {t(`public.counted.${rule}.title`)}
              {t("ui.colon")}
              {formatNumber(lang, summary[rule])}
            </h2>
            <p>{t(`public.counted.${rule}.text`)}</p>
          </section>
        ))}
        {views.map((view) => (
          <section key={view} id={view} className="prose">
            <h2>{t(`views.rule.${view}.title`)}</h2>
            <p>{t(`views.rule.${view}.text`)}</p>
          </section>
        ))}
        {notes.map((note) => (
          <section key={note} id={note} className="prose">
            <h2>{t(`public.counted.${note}.title`)}</h2>
            <p>{t(`public.counted.${note}.text`)}</p>
          </section>
        ))}
        <ClockRules />
        {exchange.map((rule) => (
          <section key={rule} id={rule} className="prose">
            <h2>{t(`board.counted.${rule}.title`)}</h2>
            <p>{t(`board.counted.${rule}.text`)}</p>
          </section>
        ))}
        <p>
          <a href={url("register", { lang }, { asOf })}>
            {t("public.whole-register")}
          </a>
        </p>
      </div>
    </>
  );
}
