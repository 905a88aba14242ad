import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { DeskTable } from "../../components/review/desk-table";
import { Tabs } from "../../components/secretariat/tabs";
import { EmptyState } from "../../components/ui/empty-state";
import { Pagination } from "../../components/ui/pagination";
import { pageCount } from "../../domain/kernel/paging";
import { may } from "../../domain/permissions/authorize";
import { secretariatSections } from "../../domain/permissions/sections";
import { listEditorDesk } from "../../domain/review/desk.server";
import { deskQuery } from "../../domain/review/schema.server";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("review.desk.title");

export const loader = pageLoader(
  { query: deskQuery, can: "practice.oversee", cache: "none" },
  async ({ ctx, query }) => ({
    pages: secretariatSections(ctx.actor),
    mayImport: may(ctx.actor, "practice.import"),
    desk: await listEditorDesk(ctx, query),
  }),
);

export default function PracticeDesk() {
  const t = useT();
  const lang = t.locale;
  const { pages, mayImport, desk } = useLoaderData<typeof loader>();
  const { view, counts, items, total, page, pageSize, now } = desk;
  const href = (to: (typeof counts)[number]["view"]) =>
    url("practiceDesk", { lang }, { view: to });
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("review.desk.title")} lead={t("review.desk.lead")} />
      <Tabs
        label={t("case.queue.views")}
        tabs={counts.map((one) => ({
          key: one.view,
          label: t(`review.view.${one.view}`),
          href: href(one.view),
          count: one.count,
          current: one.view === view,
        }))}
      />
      {items.length === 0 ? (
        <EmptyState
          title={t("review.desk.empty")}
          suggestions={counts
            .filter((one) => one.view !== view && one.count > 0)
            .map((one) => ({
              label: t(`review.view.${one.view}`),
              href: href(one.view),
            }))}
        />
      ) : (
        <DeskTable caption={t(`review.view.${view}`)} items={items} now={now} />
      )}
      <Pagination
        page={page}
        pages={pageCount(total, pageSize)}
        href={(to) => url("practiceDesk", { lang }, { view, page: to })}
      />
      {mayImport && (
        <p>
          <a href={url("practiceImport", { lang })}>{t("intake.title")}</a>
        </p>
      )}
    </div>
  );
}
