import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { InstrumentFilter } from "../../components/instruments/instrument-filter";
import { InstrumentRow } from "../../components/instruments/instrument-row";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { useRegisterCrumb } from "../../components/layout/register-crumb";
import { AsOfBar } from "../../components/ui/as-of-bar";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import { ResultList } from "../../components/ui/result-row";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { listInstruments } from "../../domain/instrument/list.server";
import { instrumentQuery } from "../../domain/instrument/query.server";
import { instrumentParams } from "../../domain/instrument/view";
import { notFound } from "../../domain/kernel/errors";
import { pageCount } from "../../domain/kernel/paging";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

const pageSize = 25;

export const loader = pageLoader(
  { query: instrumentQuery, can: "register.read", cache: "public" },
  async ({ ctx, query: { page, ...query } }) => {
    const lang = ctx.locale;
    const { lines, counts, areas } = await listInstruments(ctx, query);
    const pages = pageCount(lines.length, pageSize);
    if (page > pages) throw notFound("register.error.no-such-page");
    return {
      lang,
      address:
        ctx.env.origin + url("instruments", { lang }, instrumentParams(query)),
      now: ctx.now,
      at: query.asOf?.at ?? ctx.now,
      query,
      total: lines.length,
      lines: lines.slice((page - 1) * pageSize, page * pageSize),
      page,
      pages,
      counts,
      areas,
    };
  },
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  const isPart =
    data.page > 1 ||
    Object.values(instrumentParams(data.query)).some((one) => one?.length);
  return publicMeta({
    ...data,
    title: t("instrument.title"),
    description: t("instrument.lead"),
    isPart,
  });
};

export default function Instruments() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const { lang, query, lines, total, page, pages } = view;
  const params = instrumentParams(query);
  const asOf = query.asOf?.day;
  return (
    <>
      <PageHeader
        title={t("instrument.list-title", { count: total })}
        crumbs={[useRegisterCrumb()]}
        lead={t("instrument.lead")}
        pillar="register"
      >
        <AsOfBar at={view.at} dated />
      </PageHeader>
      <div className="columns columns-start">
        <InstrumentFilter
          query={query}
          counts={view.counts}
          areas={view.areas}
        />
        <section id="results" tabIndex={-1} className="stack">
          <h2 className="hide-visually">{t("register.results")}</h2>
          {lines.length === 0 ? (
            <EmptyState
              title={t("instrument.none")}
              suggestions={[
                {
                  label: t("instrument.show-all"),
                  href: url("instruments", { lang }, { asOf }),
                },
              ]}
            >
              {t("instrument.none-why")}
            </EmptyState>
          ) : (
            <>
              <ViewFiles
                view="instruments"
                params={params}
                api={url("apiInstruments", {}, params)}
              />
              <ResultList>
                {lines.map((line) => (
                  <InstrumentRow key={line.id} line={line} asOf={asOf} />
                ))}
              </ResultList>
              <Pagination
                page={page}
                pages={pages}
                href={(number) =>
                  url(
                    "instruments",
                    { lang },
                    { ...params, page: number === 1 ? undefined : number },
                  )
                }
              />
            </>
          )}
          <ViewCite
            view="instruments"
            title={t("instrument.title")}
            {...{ address: view.address, now: view.now, params, asOf }}
          />
          <p className="small">{t("instrument.counted")}</p>
          <p className="small muted">{t("register.no-judgement")}</p>
          <p className="small muted">{t("reference.disclaimer")}</p>
        </section>
      </div>
    </>
  );
}
