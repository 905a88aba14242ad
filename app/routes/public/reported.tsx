import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { ClaimList } from "../../components/claims/claim-list";
import { ReportedFilter } from "../../components/claims/reported-filter";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { EmptyState } from "../../components/ui/empty-state";
import { HowCounted } from "../../components/ui/how-counted";
import { Notice } from "../../components/ui/notice";
import { Pagination } from "../../components/ui/pagination";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { listReportedPage } from "../../domain/claim/public.server";
import { reportedQuery } from "../../domain/claim/schema.server";
import { reportedParams } from "../../domain/claim/sheet.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

const pageSize = 25;

export const loader = pageLoader(
  { query: reportedQuery, can: "register.read", cache: "public" },
  async ({ ctx, query }) => {
    const { q, sort, asOf } = query;
    return {
      lang: ctx.locale,
      address:
        ctx.env.origin +
        url("reported", { lang: ctx.locale }, reportedParams(query)),
      now: ctx.now,
      at: asOf?.at ?? ctx.now,
      query: { q, sort, asOf: asOf?.day ?? "" },
      view: await listReportedPage(ctx, query, pageSize),
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const { q, asOf } = data.query;
  return publicMeta({
    ...data,
    title: t("claim.public.title"),
    description: t("claim.public.lead"),
    isPart: q !== "" || asOf !== "" || data.view.page > 1,
  });
};

export default function Reported() {
  const t = useT();
  const { lang, at, now, address, query, view } =
    useLoaderData<typeof loader>();
  const { q, asOf } = query;
  const sort = query.sort === "newest" ? undefined : query.sort;
  const kept = { q, asOf, sort };
  const all = {
    label: t("claim.public.all"),
    href: url("reported", { lang }, { asOf: q === "" ? "" : asOf }),
  };
  return (
    <>
      <PageHeader
        title={t("claim.public.title")}
        crumbs={[useRegisterCrumb()]}
        lead={t("claim.public.lead")}
      >
        <div className="row">
          <AsOfBar at={at} dated />
          <HowCounted rule="reported" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        <Notice tone="warn">
          <p>{t("claim.public.never")}</p>
        </Notice>
        <ReportedFilter query={query} />
        <section id="results" tabIndex={-1} className="stack stack-5">
          <h2>{t("claim.public.count", { count: view.total })}</h2>
          {view.total === 0 ? (
            <EmptyState
              title={t(
                q === "" && asOf !== ""
                  ? "claim.public.none-then"
                  : "claim.public.none",
              )}
              suggestions={q === "" && asOf === "" ? [] : [all]}
            />
          ) : (
            <ClaimList claims={view.items} />
          )}
          <Pagination
            page={view.page}
            pages={view.pages}
            href={(page) => url("reported", { lang }, { ...kept, page })}
          />
        </section>
        <ViewFiles
          view="reported"
          params={kept}
          api={url("apiClaims", {}, kept)}
        />
        <ViewCite
          view="reported"
          title={t("claim.public.title")}
          address={address}
          now={now}
          params={kept}
          asOf={asOf === "" ? undefined : asOf}
        />
        <p className="small muted">{t("reference.disclaimer")}</p>
      </div>
    </>
  );
}
