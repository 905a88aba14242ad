import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { CountryGroups } from "../../components/country/country-groups";
import { CountrySearch } from "../../components/country/country-search";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { ViewTabs } from "../../components/views/view-tabs";
import { listCountries } from "../../domain/country/list.server";
import { countriesQuerySchema } from "../../domain/register/country-query";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: countriesQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin +
      url(
        "countries",
        { lang: ctx.locale },
        { q: query.q, asOf: query.asOf?.day },
      ),
    now: ctx.now,
    ...(await listCountries(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("country.title"),
    description: t("country.lead"),
    isPart: data.address.includes("?"),
  });
};

export default function Countries() {
  const view = useLoaderData<typeof loader>();
  const { q, address, now } = view;
  const t = useT();
  const asOf = view.asOf?.day;
  const params = { q, asOf };
  return (
    <>
      <PageHeader
        title={t("country.title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("country.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} dated />
          <HowCounted rule="countries" />
        </div>
      </PageHeader>
      <div className="stack stack-7">
        <ViewTabs here="countries" asOf={asOf} />
        <CountrySearch q={q} meant={view.meant} asOf={asOf} />
        <CountryGroups regions={view.regions} asOf={asOf} />
        <ViewFiles view="countries" params={params} />
        <ViewCite
          view="countries"
          title={t("country.title")}
          {...{ address, now, params, asOf }}
        />
        <p className="small muted">{t("reference.disclaimer")}</p>
      </div>
    </>
  );
}
