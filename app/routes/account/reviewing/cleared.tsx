import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { EmptyState } from "../../../components/ui/empty-state";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { NoticeList } from "../../../components/ui/notice-list";
import { listToClear } from "../../../domain/review/to-clear.server";
import { pageLoader } from "../../../http/page.server";
import { formatDay } from "../../../i18n/format";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("review.clear.list");

export const loader = pageLoader(
  {
    query: z.object({
      done: z.enum(["clear", "return"]).optional().catch(undefined),
    }),
    can: "account.manage_self",
    cache: "none",
  },
  async ({ ctx, query }) => ({
    done: query.done ?? null,
    texts: await listToClear(ctx),
  }),
);

export default function ToClear() {
  const t = useT();
  const lang = t.locale;
  const { done, texts } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("review.clear.list")}
        lead={t("review.clear.lead")}
        crumbs={accountCrumbs(t)}
        pillar="practices"
      />
      {done !== null && (
        <Notice
          tone="ok"
          live
          title={t(
            done === "clear" ? "review.clear.done" : "review.done.return",
          )}
        />
      )}
      {texts.length === 0 ? (
        <EmptyState title={t("review.clear.empty")} />
      ) : (
        <NoticeList
          items={texts.map((text) => ({
            key: text.id,
            title: <Name lang={text.lang} text={text.title} />,
            href: url("clearPractice", { lang, id: text.id }),
            ...(text.dueAt === null
              ? {}
              : { when: formatDay(lang, text.dueAt) }),
          }))}
        />
      )}
    </div>
  );
}
