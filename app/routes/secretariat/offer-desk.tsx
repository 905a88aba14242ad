import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { OfferDeskTable } from "../../components/offer/offer-desk-table";
import { Tabs } from "../../components/secretariat/tabs";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import { pageCount } from "../../domain/kernel/paging";
import { listOfferDesk } from "../../domain/offer/desk.server";
import { deskQuery } from "../../domain/offer/forms.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("offer.desk.title");

export const loader = pageLoader(
  { query: deskQuery, can: "exchange.oversee", cache: "none" },
  async ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    desk: await listOfferDesk(ctx, query),
  }),
);

export default function OfferDesk() {
  const t = useT();
  const lang = t.locale;
  const { pages, desk } = useLoaderData<typeof loader>();
  const { view, counts, items, total, page, pageSize, now } = desk;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("offer.desk.title")} lead={t("offer.desk.lead")} />
      <Tabs
        label={t("case.queue.views")}
        tabs={counts.map((one) => ({
          key: one.view,
          label: t(`offer.view.${one.view}`),
          href: url("offerDesk", { lang }, { view: one.view }),
          count: one.count,
          current: one.view === view,
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title={t("offer.desk.empty")} />
      ) : (
        <OfferDeskTable
          caption={t(`offer.view.${view}`)}
          items={items}
          now={now}
        />
      )}
      <Pagination
        page={page}
        pages={pageCount(total, pageSize)}
        href={(to) => url("offerDesk", { lang }, { view, page: to })}
      />
      <p>
        <a href={url("interestDesk", { lang })}>
          {t("offer.interest.desk-title")}
        </a>
      </p>
    </div>
  );
}
