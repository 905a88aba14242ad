import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { ActMap } from "../../components/register/act-map";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { DataTable } from "../../components/ui/data-table";
import { HowCounted } from "../../components/ui/how-counted";
import { area, areaName } from "../../domain/reference/area";
import { countByArea } from "../../domain/register/summary.server";
import { pageLoader } from "../../http/page.server";
import { formatNumber } from "../../i18n/format";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { can: "register.read", cache: "public" },
  async ({ ctx }) => {
    const { byArea, withoutArea } = await countByArea(ctx);
    return {
      lang: ctx.locale,
      address: ctx.env.origin + url("map", { lang: ctx.locale }),
      at: ctx.now,
      byArea: [...byArea],
      withoutArea,
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("register.map-title"),
    description: t("register.map-lead"),
  });
};

export default function RegisterMap() {
  const { lang, at, byArea, withoutArea } = useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageHeader
        title={t("register.map-title")}
        crumbs={[
          { label: t("register.title"), href: url("register", { lang }) },
        ]}
        lead={t("register.map-lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={at} />
          <HowCounted rule="areas" />
        </div>
      </PageHeader>
      <div className="stack stack-7">
        <ActMap counts={new Map(byArea)} afterId="map-table" />
        <div id="map-table" tabIndex={-1} className="stack narrow">
          <DataTable
            caption={t("register.map-table")}
            rows={byArea}
            rowKey={([iso3]) => iso3}
            columns={[
              {
                key: "area",
                header: t("register.facet.area"),
                rowHeader: true,
                cell: ([iso3]) => (
                  <a href={url("register", { lang }, { area: iso3 })}>
                    {areaName(iso3, lang)}
                  </a>
                ),
              },
              {
                key: "region",
                header: t("register.facet.region"),
                cell: ([iso3]) => regionOf(iso3, t),
              },
              {
                key: "acts",
                header: t("register.acts"),
                numeric: true,
                cell: ([, total]) => formatNumber(lang, total),
              },
            ]}
          />
          <p>{t("register.map-rest", { count: withoutArea })}</p>
          <p className="small muted">{t("reference.disclaimer")}</p>
        </div>
      </div>
    </>
  );
}

function regionOf(iso3: string, t: ReturnType<typeof useT>) {
  const { region } = area(iso3);
  return region === null ? "–" : t(`reference.region.${region}`);
}
