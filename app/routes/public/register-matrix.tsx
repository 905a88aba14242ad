import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { MatrixKey } from "../../components/charts/matrix-table";
import { Select } from "../../components/form/select";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { NothingToShow } from "../../components/views/nothing";
import { ProposalList } from "../../components/views/proposal-list";
import { RegisterMatrix } from "../../components/views/register-matrix";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { ViewChips, ViewFilter } from "../../components/views/view-filter";
import { ViewTabs } from "../../components/views/view-tabs";
import { matrixRowKinds } from "../../domain/register/matrix";
import {
  matrixQuerySchema,
  viewParams,
} from "../../domain/register/views-query";
import { viewMatrix } from "../../domain/statistics/matrix.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: matrixQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin + url("matrix", { lang: ctx.locale }, viewParams(query)),
    now: ctx.now,
    ...(await viewMatrix(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("views.matrix.title"),
    description: t("views.matrix.lead"),
    isPart: data.address.includes("?"),
  });
};

export default function RegisterMatrixPage() {
  const view = useLoaderData<typeof loader>();
  const { query, address, now } = view;
  const t = useT();
  const params = viewParams(query);
  const asOf = query.asOf?.day;
  return (
    <>
      <PageHeader
        title={t("views.matrix.title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("views.matrix.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} dated />
          <HowCounted rule="matrix" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        <ViewTabs here="matrix" asOf={asOf} />
        <div className="columns columns-start">
          <ViewFilter
            view="matrix"
            query={query}
            choices={view.choices}
            facets={["kind", "region", "category"]}
          >
            <Select
              name="rows"
              label={t("views.matrix.rows")}
              optional="silent"
              value={query.rows}
              options={matrixRowKinds.map((value) => ({
                value,
                label: t(`views.matrix.rows.${value}`),
              }))}
            />
          </ViewFilter>
          <section id="results" tabIndex={-1} className="stack">
            <h2 className="hide-visually">{t("views.matrix.caption")}</h2>
            <ViewChips view="matrix" query={query} />
            {view.rows.length > 0 ? (
              <>
                <MatrixKey />
                <RegisterMatrix matrix={view} query={query} />
                <ViewFiles view="matrix" params={params} />
                <ProposalList />
              </>
            ) : (
              <NothingToShow asOf={query.asOf} />
            )}
            <ViewCite
              view="matrix"
              title={t("views.matrix.title")}
              {...{ address, now, params, asOf }}
            />
            <p className="small muted">{t("reference.disclaimer")}</p>
          </section>
        </div>
      </div>
    </>
  );
}
