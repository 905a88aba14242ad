import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { BlockFilter } from "../../components/library/block-filter";
import { BlockTable } from "../../components/library/block-table";
import { LibraryTabs } from "../../components/library/library-tabs";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import {
  blockParams,
  blockQuerySchema,
} from "../../domain/library/block-query";
import { listBlocks } from "../../domain/library/blocks.server";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: blockQuerySchema, can: "practice.read", cache: "public" },
  async ({ ctx, query }) => ({
    lang: ctx.locale,
    address: ctx.env.origin + url("practiceBlocks", { lang: ctx.locale }),
    query,
    ...(await listBlocks(ctx, query)),
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) => {
  if (!data) return [];
  const t = translator(data.lang);
  return publicMeta({
    ...data,
    title: t("library.blocks.title"),
    description: t("library.blocks.lead"),
    isPart: data.query.topic !== null || data.query.page > 1,
  });
};

export default function PracticeBlocks() {
  const { lang, query, groups, total, pages, topics } =
    useLoaderData<typeof loader>();
  const t = useT();
  return (
    <>
      <PageHeader
        title={t("library.blocks.title")}
        crumbs={[
          { label: t("library.title"), href: url("practices", { lang }) },
        ]}
        lead={t("library.blocks.lead")}
        pillar="practices"
      />
      <div className="stack stack-5">
        <LibraryTabs here="practiceBlocks" />
        <BlockFilter query={query} topics={topics} />
        {groups.length > 0 ? (
          <>
            <p role="status">{t("library.blocks.count", { count: total })}</p>
            {groups.map(({ topic, rows }) => (
              <BlockTable key={topic} topic={topic} rows={rows} />
            ))}
            <Pagination
              page={query.page}
              pages={pages}
              href={(page) =>
                url("practiceBlocks", { lang }, blockParams({ ...query, page }))
              }
            />
          </>
        ) : (
          <EmptyState title={t("library.blocks.none")}>
            <p>{t("library.blocks.none-why")}</p>
          </EmptyState>
        )}
      </div>
    </>
  );
}
