import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { Select } from "../../components/form/select";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { NothingToShow } from "../../components/views/nothing";
import { PeriodFigure } from "../../components/views/period-figure";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { ViewChips, ViewFilter } from "../../components/views/view-filter";
import { ViewTabs } from "../../components/views/view-tabs";
import { periodDates, periodSteps } from "../../domain/register/periods";
import {
  timelineQuerySchema,
  viewParams,
} from "../../domain/register/views-query";
import { viewTimeline } from "../../domain/statistics/timeline.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: timelineQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin + url("timeline", { lang: ctx.locale }, viewParams(query)),
    now: ctx.now,
    ...(await viewTimeline(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("views.timeline.title"),
    description: t("views.timeline.lead"),
    isPart: data.address.includes("?"),
  });
};

export default function RegisterTimeline() {
  const view = useLoaderData<typeof loader>();
  const { query, periods, address, now } = view;
  const t = useT();
  const params = viewParams(query);
  const asOf = query.asOf?.day;
  const hasAny = periods.some(
    ({ counted, withdrawn, other }) => counted + withdrawn + other > 0,
  );
  return (
    <>
      <PageHeader
        title={t("views.timeline.title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("views.timeline.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} dated />
          <HowCounted rule="timeline" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        <ViewTabs here="timeline" asOf={asOf} />
        <div className="columns columns-start">
          <ViewFilter view="timeline" query={query} choices={view.choices}>
            <Select
              name="by"
              label={t("views.timeline.by")}
              optional="silent"
              value={query.by}
              options={periodDates.map((value) => ({
                value,
                label: t(`views.timeline.by.${value}`),
              }))}
            />
            <Select
              name="step"
              label={t("views.timeline.step")}
              optional="silent"
              value={query.step}
              options={periodSteps.map((value) => ({
                value,
                label: t(`views.timeline.step.${value}`),
              }))}
            />
          </ViewFilter>
          <section id="results" tabIndex={-1} className="stack stack-5">
            <h2>{t(`views.timeline.caption.${query.by}`)}</h2>
            <ViewChips view="timeline" query={query} />
            {hasAny ? (
              <>
                <PeriodFigure periods={periods} query={query} />
                <ViewFiles view="timeline" params={params} />
              </>
            ) : (
              <NothingToShow asOf={query.asOf} />
            )}
            <ViewCite
              view="timeline"
              title={t(`views.timeline.caption.${query.by}`)}
              {...{ address, now, params, asOf }}
            />
          </section>
        </div>
      </div>
    </>
  );
}
