import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { EngagementTable } from "../../components/engagement/engagement-table";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { Tabs } from "../../components/secretariat/tabs";
import { Pagination } from "../../components/ui/pagination";
import { listDesk } from "../../domain/engagement/list.server";
import { deskQuery } from "../../domain/engagement/schema.server";
import { pageCount } from "../../domain/kernel/paging";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("engagement.desk.title");

export const loader = pageLoader(
  { query: deskQuery, can: "exchange.oversee", cache: "none" },
  async ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    desk: await listDesk(ctx, query),
  }),
);

export default function EngagementDesk() {
  const t = useT();
  const lang = t.locale;
  const { pages, desk } = useLoaderData<typeof loader>();
  const { view, counts, items, total, page, pageSize, now } = desk;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("engagement.desk.title")}
        lead={t("engagement.desk.lead")}
      />
      <Tabs
        label={t("case.queue.views")}
        tabs={counts.map((one) => ({
          key: one.view,
          label: t(`engagement.view.${one.view}`),
          href: url("engagementDesk", { lang }, { view: one.view }),
          count: one.count,
          current: one.view === view,
        }))}
      />
      {items.length === 0 ? (
        <p>{t("engagement.desk.empty")}</p>
      ) : (
        <EngagementTable
          caption={t(`engagement.view.${view}`)}
          rows={items}
          now={now}
          hrefOf={({ id }) => url("engagementWork", { lang, id })}
        />
      )}
      <Pagination
        page={page}
        pages={pageCount(total, pageSize)}
        href={(to) => url("engagementDesk", { lang }, { view, page: to })}
      />
    </div>
  );
}
