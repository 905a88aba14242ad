import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { Tabs } from "../../components/secretariat/tabs";
import { DataTable } from "../../components/ui/data-table";
import { EmptyState } from "../../components/ui/empty-state";
import { Name } from "../../components/ui/name";
import { Pagination } from "../../components/ui/pagination";
import { pageCount, pageNumberSchema } from "../../domain/kernel/paging";
import { secretariatSections } from "../../domain/permissions/sections";
import { listTranslations } from "../../domain/practice/translation-desk.server";
import { languageName } from "../../domain/reference/language";
import { localeNames, locales } from "../../i18n/locales";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("ui.secretariat.translationDesk");

export const loader = pageLoader(
  {
    query: z.object({
      to: z.enum(locales).optional().catch(undefined),
      page: pageNumberSchema.default(1).catch(1),
    }),
    can: "practice.list_translations",
    cache: "none",
  },
  async ({ ctx, query: { to = ctx.locale, page } }) => ({
    pages: secretariatSections(ctx.actor),
    to,
    list: await listTranslations(ctx, { to, page }),
  }),
);

export default function TranslationDesk() {
  const t = useT();
  const lang = t.locale;
  const { pages, to, list } = useLoaderData<typeof loader>();
  const { items, page, pageSize, total } = list;
  const title = t("translate.desk.title", { language: languageName(to, lang) });
  return (
    <OfficerPage pages={pages} title={title} lead={t("translate.desk.lead")}>
      <Tabs
        label={t("translate.desk.languages")}
        tabs={locales.map((one) => ({
          key: one,
          label: localeNames[one],
          lang: one,
          href: url("translationDesk", { lang }, { to: one }),
          current: one === to,
        }))}
      />
      {items.length === 0 ? (
        <EmptyState title={t("translate.desk.none")} />
      ) : (
        <DataTable
          caption={title}
          hideCaption
          rows={items}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "practice",
              header: t("translate.desk.practice"),
              rowHeader: true,
              cell: ({ id, number, lang: from, title: text }) => (
                <>
                  <a href={url("translate", { lang, id, to })}>
                    <Name lang={from} text={text} />
                  </a>{" "}
                  <span className="code">{number}</span>
                </>
              ),
            },
            {
              key: "from",
              header: t("translate.desk.from"),
              cell: ({ lang: from }) => languageName(from, lang),
            },
            {
              key: "done",
              header: t("translate.desk.done"),
              cell: ({ done, parts }) =>
                t("translate.desk.done-of", { done, of: parts }),
            },
            {
              key: "stale",
              header: t("translate.desk.stale"),
              numeric: true,
              cell: ({ stale }) => stale,
            },
          ]}
        />
      )}
      <Pagination
        page={page}
        pages={pageCount(total, pageSize)}
        href={(next) => url("translationDesk", { lang }, { to, page: next })}
      />
    </OfficerPage>
  );
}
