import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { Figures } from "../../components/register/figures";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { ChallengeSection } from "../../components/views/challenge-section";
import { GrowthSection } from "../../components/views/growth-section";
import { NothingToShow } from "../../components/views/nothing";
import { StatSection } from "../../components/views/stat-section";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { ViewTabs } from "../../components/views/view-tabs";
import { WaitSection } from "../../components/views/wait-section";
import { countChallenges } from "../../domain/challenge/public.server";
import { statSections, statTables } from "../../domain/register/stat-tables";
import { statisticsQuerySchema } from "../../domain/register/views-query";
import { viewStatistics } from "../../domain/statistics/statistics.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: statisticsQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin +
      url("statistics", { lang: ctx.locale }, { asOf: query.asOf?.day }),
    now: ctx.now,
    challenges: await countChallenges(ctx, query.asOf?.at ?? ctx.now),
    ...(await viewStatistics(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("views.statistics.title"),
    description: t("views.statistics.lead"),
    isPart: data.asOf !== null,
  });
};

export default function Statistics() {
  const view = useLoaderData<typeof loader>();
  const { address, now, tables, total } = view;
  const t = useT();
  const asOf = view.asOf?.day;
  const params = { asOf };
  return (
    <>
      <PageHeader
        title={t("views.statistics.title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("views.statistics.lead")}
        pillar="register"
      >
        <AsOfBar at={view.at} dated />
      </PageHeader>
      <div className="stack stack-7">
        <ViewTabs here="statistics" asOf={asOf} />
        {view.listed === 0 ? (
          <NothingToShow asOf={view.asOf} />
        ) : (
          <>
            <Figures
              figures={[
                { rule: "acts", value: total.acts },
                { rule: "participants", value: total.participants },
              ]}
            />
            <nav aria-label={t("views.statistics.contents")}>
              <ul className="row">
                {statSections.map((table) => (
                  <li key={table}>
                    <a href={`#${table}`}>{t(`views.statistics.${table}`)}</a>
                  </li>
                ))}
              </ul>
            </nav>
            <ViewFiles view="statistics" params={params} />
            <div className="grid-3">
              {statTables.map((table) => (
                <StatSection
                  key={table}
                  table={table}
                  rows={tables[table]}
                  asOf={asOf}
                />
              ))}
              <WaitSection waits={view.waits} asOf={asOf} />
              <ChallengeSection figures={view.challenges} asOf={asOf} />
            </div>
            <GrowthSection periods={view.growth} asOf={view.asOf} />
          </>
        )}
        <ViewCite
          view="statistics"
          title={t("views.statistics.title")}
          {...{ address, now, params, asOf }}
        />
      </div>
    </>
  );
}
