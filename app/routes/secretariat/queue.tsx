import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { HandOversToDecide } from "../../components/hand-over/to-decide";
import { PageHeader } from "../../components/layout/page-header";
import { OfficerLines } from "../../components/instruments/officer-lines";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { QueueTable } from "../../components/secretariat/queue-table";
import { Tabs } from "../../components/secretariat/tabs";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import { listQueue } from "../../domain/case/list.server";
import { queueQuery } from "../../domain/case/schema.server";
import { pageCount } from "../../domain/kernel/paging";
import { listHandOversToDecide } from "../../domain/membership/hand-over-page.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("case.queue.title");

export const loader = pageLoader(
  { query: queueQuery, can: "case.list", cache: "none" },
  async ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    handOvers: await listHandOversToDecide(ctx),
    queue: await listQueue(ctx, query),
  }),
);

export default function Queue() {
  const t = useT();
  const lang = t.locale;
  const { pages, handOvers, queue } = useLoaderData<typeof loader>();
  const { view, counts, items, disputed, total, page, pageSize, now } = queue;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("case.queue.title")} lead={t("case.queue.lead")} />
      <HandOversToDecide lines={handOvers} />
      <Tabs
        label={t("case.queue.views")}
        tabs={counts.map((one) => ({
          key: one.view,
          label: t(`case.view.${one.view}`),
          href: url("queue", { lang }, { view: one.view }),
          count: one.count,
          current: one.view === view,
        }))}
      />
      {disputed.length > 0 ? (
        <OfficerLines
          id="disputed"
          title={t("instrument.officers-disputed", { count: disputed.length })}
          lines={disputed}
        />
      ) : items.length === 0 ? (
        <EmptyState
          title={t(`case.empty.${view}`)}
          suggestions={counts
            .filter((one) => one.view !== view && one.count > 0)
            .map((one) => ({
              label: t(`case.view.${one.view}`),
              href: url("queue", { lang }, { view: one.view }),
            }))}
        />
      ) : (
        <QueueTable caption={t(`case.view.${view}`)} items={items} now={now} />
      )}
      {view !== "disputes" && (
        <Pagination
          page={page}
          pages={pageCount(total, pageSize)}
          href={(to) => url("queue", { lang }, { view, page: to })}
        />
      )}
    </div>
  );
}
