import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ChallengeTable } from "../../components/challenge/challenge-table";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { countChallenges } from "../../domain/challenge/public.server";
import { asOfSchema } from "../../domain/register/as-of";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  {
    query: z.object({ asOf: asOfSchema }),
    can: "register.read",
    cache: "public",
  },
  async ({ ctx, query }) => {
    const at = query.asOf?.at ?? ctx.now;
    return {
      lang: ctx.locale,
      address:
        ctx.env.origin +
        url("challenges", { lang: ctx.locale }, { asOf: query.asOf?.day }),
      isPart: query.asOf !== null,
      asOf: query.asOf?.day,
      now: ctx.now,
      at,
      figures: await countChallenges(ctx, at),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("challenge.figures.title"),
    description: t("challenge.figures.lead"),
  });
};

export default function Challenges() {
  const t = useT();
  const { address, asOf, at, now, figures } = useLoaderData<typeof loader>();
  const params = { asOf };
  return (
    <>
      <PageHeader
        title={t("challenge.figures.title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("challenge.figures.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={at} dated />
          <HowCounted rule="challenges" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        <ChallengeTable figures={figures} withRules />
        <p className="prose">{t("challenge.figures.how")}</p>
        <ViewFiles view="challenges" params={params} />
        <ViewCite
          view="challenges"
          title={t("challenge.figures.title")}
          {...{ address, now, params, asOf }}
        />
      </div>
    </>
  );
}
