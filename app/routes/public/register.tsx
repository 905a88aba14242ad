import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { FollowSearch } from "../../components/follow/follow-search";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import {
  Chips,
  FilterPanel,
  hiddenFields,
  selectedFields,
} from "../../components/register/filter-panel";
import { NothingFound } from "../../components/register/nothing-found";
import { RegisterRow } from "../../components/register/register-row";
import { SearchForm } from "../../components/register/search-form";
import { SortLinks } from "../../components/register/sort-links";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { HowCounted } from "../../components/ui/how-counted";
import { Pagination } from "../../components/ui/pagination";
import { ProposalMarkKey } from "../../components/ui/proposal-mark";
import { SearchElsewhere } from "../../components/ui/search-elsewhere";
import { ResultList } from "../../components/ui/result-row";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { ViewTabs } from "../../components/views/view-tabs";
import { viewRegister } from "../../domain/register/list-view.server";
import { registerQuerySchema } from "../../domain/register/query.server";
import { toParams } from "../../domain/register/query";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: registerQuerySchema, can: "register.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin + url("register", { lang: ctx.locale }, toParams(query)),
    now: ctx.now,
    ...(await viewRegister(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const isPart =
    data.page > 1 || Object.values(toParams(data.query)).some(Boolean);
  return publicMeta({
    ...data,
    title: t("register.title"),
    description: t("register.lead"),
    isPart,
  });
};

export default function Register() {
  const view = useLoaderData<typeof loader>();
  const { lang, query, total, listed, rows, page, pages } = view;
  const { address, now } = view;
  const params = toParams(query);
  const t = useT();
  const isFiltered = query.q !== "" || Object.keys(query.selection).length > 0;
  const list = url("register", { lang });
  const follow = (
    <p className="row no-print">
      <a href={url("changes", { lang }, { from: query.asOf?.day })}>
        {t("register.changes.title")}
      </a>
      <FollowSearch
        kind="search"
        list={url("register", { lang }, toParams({ ...query, sort: "newest" }))}
      />
    </p>
  );
  return (
    <>
      <PageHeader
        title={t(isFiltered ? "register.title-found" : "register.title-all", {
          count: total,
        })}
        crumbs={[]}
        lead={t("register.lead")}
        pillar="register"
      >
        <div className="row">
          <AsOfBar at={view.at} dated />
          <HowCounted rule="acts" />
        </div>
      </PageHeader>
      <div className="stack stack-5">
        <ViewTabs here="register" asOf={query.asOf?.day} />
        <SearchForm
          action={list}
          q={query.q}
          hidden={hiddenFields(
            { ...query, q: "" },
            selectedFields(query.selection),
          )}
        />
        <SearchElsewhere place="practices" q={query.q} />
        <div className="columns columns-start">
          <FilterPanel query={query} choices={view.choices} />
          <section id="results" tabIndex={-1} className="stack">
            <h2 className="hide-visually">{t("register.results")}</h2>
            <Chips query={query} />
            {listed > 0 ? (
              <>
                {listed > total && (
                  <p>
                    {t("register.not-counted", { listed, out: listed - total })}
                  </p>
                )}
                <div className="row between">
                  <SortLinks query={query} />
                  <ViewFiles
                    view="register"
                    params={params}
                    feed={url("registerAtom", { lang }, params)}
                    api={url("apiActs", {}, params)}
                  />
                </div>
                {follow}
                <ProposalMarkKey />
                <ResultList>
                  {rows.map((entry) => (
                    <RegisterRow key={entry.seq} entry={entry} />
                  ))}
                </ResultList>
                <Pagination
                  page={page}
                  pages={pages}
                  href={(number) =>
                    url(
                      "register",
                      { lang },
                      toParams(query, {
                        page: number === 1 ? undefined : number,
                      }),
                    )
                  }
                />
              </>
            ) : (
              <>
                <NothingFound query={query} offers={view.without} />
                {follow}
              </>
            )}
            <p>
              <a href={url("reported", { lang }, { asOf: query.asOf?.day })}>
                {t("claim.public.link")}
              </a>
            </p>
            <ViewCite
              view="register"
              title={t("register.title")}
              {...{ address, now, params, asOf: query.asOf?.day }}
            />
            <p className="small muted">{t("register.no-judgement")}</p>
            <p className="small muted">{t("reference.disclaimer")}</p>
          </section>
        </div>
      </div>
    </>
  );
}
