import type { MetaFunction } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { EngagementTable } from "../../components/engagement/engagement-table";
import { PageHeader } from "../../components/layout/page-header";
import { publicMeta } from "../../components/layout/public-meta";
import { Pagination } from "../../components/ui/pagination";
import { ViewCite, ViewFiles } from "../../components/views/view-files";
import { listPublicEngagements } from "../../domain/engagement/list.server";
import { pageQuery } from "../../domain/engagement/schema.server";
import { pageCount } from "../../domain/kernel/paging";
import { pageLoader } from "../../http/page.server";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const loader = pageLoader(
  { query: pageQuery, can: "exchange.read", cache: "public" },
  async ({ ctx, query }) => ({
    ...(await listPublicEngagements(ctx, query.page)),
    lang: ctx.locale,
    address: ctx.env.origin + url("engagements", { lang: ctx.locale }),
    now: ctx.now,
  }),
);

export const meta: MetaFunction<typeof loader> = ({ data }) =>
  data
    ? publicMeta({
        ...{ lang: data.lang, address: data.address },
        title: translator(data.lang)("engagement.list.title"),
        isPart: data.page > 1,
      })
    : [];

export default function Engagements() {
  const t = useT();
  const lang = t.locale;
  const { address, now, items, page, pageSize, total } =
    useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("engagement.list.title")}
        lead={t("engagement.list.lead")}
        crumbs={[
          { label: t("board.title"), href: url("assistance", { lang }) },
        ]}
        pillar="assistance"
      />
      <p>{t("engagement.list.count", { count: total })}</p>
      <ViewFiles
        view="engagements"
        params={{}}
        feed={url("engagementsAtom", { lang })}
      />
      {items.length > 0 && (
        <EngagementTable
          caption={t("engagement.list.title")}
          rows={items}
          hrefOf={({ number }) => url("engagement", { lang, number })}
        />
      )}
      <Pagination
        page={page}
        pages={pageCount(total, pageSize)}
        href={(to) => url("engagements", { lang }, { page: to })}
      />
      <section className="stack" aria-labelledby="data">
        <h2 id="data">{t("engagement.list.data")}</h2>
        <p>{t("engagement.list.data-text")}</p>
        <ul>
          <li>
            <a href={url("iatiActivities")}>{t("engagement.list.iati")}</a>
          </li>
          <li>
            <a href={url("apiEngagements")}>{t("engagement.list.json")}</a>
          </li>
        </ul>
      </section>
      <ViewCite
        view="engagements"
        title={t("engagement.list.title")}
        {...{ address, now, params: {}, asOf: undefined }}
      />
    </div>
  );
}
