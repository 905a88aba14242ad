import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { CompareBasket } from "../../components/views/compare-basket";
import { CompareTable } from "../../components/views/compare-table";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { compareParticipants } from "../../domain/comparison/compare.server";
import {
  compareParams,
  compareQuerySchema,
} from "../../domain/register/compare-query";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: compareQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin +
      url("compare", { lang: ctx.locale }, compareParams(query)),
    now: ctx.now,
    ...(await compareParticipants(ctx, query)),
  }),
);

const titleOf = (
  t: ReturnType<typeof translator>,
  heads: readonly { readonly name: { readonly text: string } }[],
) =>
  heads.length < 2
    ? t("views.compare.title")
    : t("views.compare.title-some", {
        names: heads.map(({ name }) => name.text).join(" · "),
      });

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: titleOf(t, data.heads),
    description: t("views.compare.lead"),
    isPart: data.heads.length > 0,
  });
};

export default function Compare() {
  const view = useLoaderData<typeof loader>();
  const { lang, query, heads, groups, found, address, now } = view;
  const t = useT();
  const params = compareParams(query);
  const asOf = query.asOf?.day;
  const other = { ...query, differences: !query.differences };
  return (
    <>
      <PageHeader
        title={t("views.compare.title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("views.compare.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} dated />
          <HowCounted rule="compare" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        {heads.length >= 2 && (
          <>
            <div className="row between">
              <a href={url("compare", { lang }, compareParams(other))}>
                {t(
                  query.differences
                    ? "views.compare.all-rows"
                    : "views.compare.only-differences",
                )}
              </a>
              <ViewFiles view="compare" params={params} />
            </div>
            {groups.every(({ rows }) => rows.length === 0) ? (
              <p>{t("views.compare.no-difference")}</p>
            ) : (
              <CompareTable heads={heads} groups={groups} asOf={asOf} />
            )}
          </>
        )}
        <CompareBasket query={query} heads={heads} found={found} />
        {heads.length >= 2 && (
          <ViewCite
            view="compare"
            title={titleOf(t, heads)}
            {...{ address, now, params, asOf }}
          />
        )}
        <p className="small muted">{t("register.no-judgement")}</p>
      </div>
    </>
  );
}
