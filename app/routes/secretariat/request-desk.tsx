import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { RequestDeskTable } from "../../components/request/desk-table";
import { Tabs } from "../../components/secretariat/tabs";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import { pageCount } from "../../domain/kernel/paging";
import { secretariatSections } from "../../domain/permissions/sections";
import { listOfficerDesk } from "../../domain/request/desk.server";
import { deskQuery } from "../../domain/request/forms.server";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("request.desk.title");

export const loader = pageLoader(
  { query: deskQuery, can: "exchange.oversee", cache: "none" },
  async ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    desk: await listOfficerDesk(ctx, query),
  }),
);

export default function RequestDesk() {
  const t = useT();
  const lang = t.locale;
  const { pages, desk } = useLoaderData<typeof loader>();
  const { view, counts, items, total, page, pageSize, now } = desk;
  const href = (to: typeof view) => url("requestDesk", { lang }, { view: to });
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("request.desk.title")}
        lead={t("request.desk.lead")}
      />
      <Tabs
        label={t("case.queue.views")}
        tabs={counts.map((one) => ({
          key: one.view,
          label: t(`request.view.${one.view}`),
          href: href(one.view),
          count: one.count,
          current: one.view === view,
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title={t("request.desk.empty")} />
      ) : (
        <RequestDeskTable
          caption={t(`request.view.${view}`)}
          items={items}
          now={now}
        />
      )}
      <Pagination
        page={page}
        pages={pageCount(total, pageSize)}
        href={(to) => url("requestDesk", { lang }, { view, page: to })}
      />
    </div>
  );
}
