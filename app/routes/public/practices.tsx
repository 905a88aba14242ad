import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { Basket } from "../../components/library/basket";
import {
  LibraryChips,
  LibraryFilters,
} from "../../components/library/filter-panel";
import { LibraryTabs } from "../../components/library/library-tabs";
import {
  FollowLibrary,
  LibraryForms,
  LibrarySorts,
} from "../../components/library/list-links";
import { NoPractice } from "../../components/library/nothing-found";
import { PracticeRow } from "../../components/library/practice-row";
import { LibrarySearch } from "../../components/library/search-form";
import { Pagination } from "../../components/ui/pagination";
import { ResultList } from "../../components/ui/result-row";
import { SearchElsewhere } from "../../components/ui/search-elsewhere";
import { ViewCite } from "../../components/views/view-files";
import { viewLibrary } from "../../domain/library/list-view.server";
import {
  isNarrowed,
  libraryQuerySchema,
  toParams,
} from "../../domain/library/query";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: libraryQuerySchema, can: "practice.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin + url("practices", { lang: ctx.locale }, toParams(query)),
    now: ctx.now,
    ...(await viewLibrary(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const params = Object.values(toParams(data.query, { page: undefined }));
  return publicMeta({
    ...data,
    title: t("library.title"),
    description: t("library.lead"),
    isPart: data.page > 1 || params.some((one) => String(one ?? "") !== ""),
  });
};

export default function Practices() {
  const view = useLoaderData<typeof loader>();
  const { lang, query, total, rows, page, pages, address, now } = view;
  const t = useT();
  return (
    <>
      <PageHeader
        title={t(
          isNarrowed(query) ? "library.title-found" : "library.title-all",
          { count: total },
        )}
        crumbs={[]}
        lead={t("library.lead")}
        pillar="practices"
      />
      <div className="stack stack-5">
        <LibraryTabs here="practices" />
        <LibrarySearch query={query} />
        <SearchElsewhere place="register" q={query.q} />
        <div className="columns columns-start">
          <LibraryFilters query={query} choices={view.choices} />
          <section id="results" tabIndex={-1} className="stack">
            <h2 className="hide-visually">{t("library.results")}</h2>
            <LibraryChips query={query} />
            <Basket query={query} chosen={view.basket} />
            {total > 0 ? (
              <>
                <div className="row between">
                  <LibrarySorts query={query} />
                  <LibraryForms query={query} />
                </div>
                <FollowLibrary query={query} />
                <ResultList>
                  {rows.map((row) => (
                    <PracticeRow key={row.number} row={row} query={query} />
                  ))}
                </ResultList>
                <Pagination
                  page={page}
                  pages={pages}
                  href={(number) =>
                    url(
                      "practices",
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
                <NoPractice
                  query={query}
                  offers={view.without}
                  suggestion={view.suggestion}
                />
                <FollowLibrary query={query} />
              </>
            )}
            <ViewCite
              view="practices"
              title={t("library.title")}
              params={toParams(query)}
              {...{ address, now, asOf: undefined }}
            />
            <p className="small muted">{t("library.no-judgement")}</p>
            <p className="small muted">{t("reference.disclaimer")}</p>
          </section>
        </div>
      </div>
    </>
  );
}
