import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { ActMap } from "../../components/register/act-map";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { MapForm } from "../../components/views/map-form";
import { MapTable } from "../../components/views/map-table";
import { NothingToShow } from "../../components/views/nothing";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { ViewTabs } from "../../components/views/view-tabs";
import { viewParams, viewQuerySchema } from "../../domain/register/views-query";
import { viewMap } from "../../domain/statistics/map.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: viewQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin + url("map", { lang: ctx.locale }, viewParams(query)),
    now: ctx.now,
    ...(await viewMap(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("register.map-title"),
    description: t("register.map-lead"),
    isPart: data.address.includes("?"),
  });
};

export default function RegisterMap() {
  const view = useLoaderData<typeof loader>();
  const { query, byArea, withoutArea, address, now } = view;
  const t = useT();
  const params = viewParams(query);
  const asOf = query.asOf?.day;
  return (
    <>
      <PageHeader
        title={t("register.map-title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("register.map-lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} dated />
          <HowCounted rule="map" />
        </div>
      </PageHeader>
      <div className="stack stack-7">
        <ViewTabs here="map" asOf={asOf} />
        <MapForm query={query} choices={view.choices} />
        <ActMap counts={new Map(byArea)} afterId="map-table" params={params} />
        <div id="map-table" tabIndex={-1} className="stack narrow">
          {byArea.length > 0 ? (
            <MapTable byArea={byArea} params={params} />
          ) : (
            <NothingToShow asOf={query.asOf} />
          )}
          <p>{t("register.map-rest", { count: withoutArea })}</p>
          <ViewFiles view="map" params={params} />
        </div>
        <ViewCite
          view="map"
          title={t("register.map-title")}
          {...{ address, now, params, asOf }}
        />
      </div>
    </>
  );
}
