import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { PracticeTable } from "../../components/library/compare-table";
import { CompareChoice } from "../../components/library/compare-choice";
import { LibraryTabs } from "../../components/library/library-tabs";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import {
  compareParams,
  compareQuerySchema,
} from "../../domain/library/compare-query";
import { comparePractices } from "../../domain/library/compare.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: compareQuerySchema, can: "practice.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address:
      ctx.env.origin +
      url("practiceCompare", { lang: ctx.locale }, compareParams(query)),
    now: ctx.now,
    ...(await comparePractices(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("library.compare.title"),
    description: t("library.compare.lead"),
    isPart: data.heads.length > 0,
  });
};

export default function PracticeCompare() {
  const { lang, query, heads, groups, gone, address, now } =
    useLoaderData<typeof loader>();
  const t = useT();
  const other = { ...query, differences: !query.differences };
  return (
    <>
      <PageHeader
        title={t("library.compare.title")}
        crumbs={[
          { label: t("library.title"), href: url("practices", { lang }) },
        ]}
        lead={t("library.compare.lead")}
        pillar="practices"
      />
      <div className="stack stack-5">
        <LibraryTabs here="practiceCompare" />
        {gone.map((number) => (
          <p key={number}>{t("library.compare.gone", { number })}</p>
        ))}
        {heads.length >= 2 && (
          <>
            <div className="row between no-print">
              <a href={url("practiceCompare", { lang }, compareParams(other))}>
                {t(
                  query.differences
                    ? "views.compare.all-rows"
                    : "views.compare.only-differences",
                )}
              </a>
              <ViewFiles
                view="practice-comparison"
                params={compareParams(query)}
              />
            </div>
            {groups.every(({ rows }) => rows.length === 0) ? (
              <p>{t("views.compare.no-difference")}</p>
            ) : (
              <PracticeTable heads={heads} groups={groups} />
            )}
            <ViewCite
              view="practice-comparison"
              title={t("library.compare.title")}
              params={compareParams(query)}
              {...{ address, now, asOf: undefined }}
            />
            <p className="small muted">{t("library.compare.rule")}</p>
          </>
        )}
        <CompareChoice query={query} heads={heads} />
      </div>
    </>
  );
}
