import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { EmptyState } from "../../../components/ui/empty-state";
import { PracticeLines } from "../../../components/writing/practice-lines";
import { StartLinks } from "../../../components/writing/start-links";
import {
  listOwnPractices,
  listStarts,
} from "../../../domain/writing/list-own.server";
import { topicQuery } from "../../../domain/writing/topic-query";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("writing.mine.title");

export const loader = pageLoader(
  { query: topicQuery, can: "account.manage_self", cache: "none" },
  async ({ ctx, query }) => ({
    topic: query.topic ?? null,
    practices: await listOwnPractices(ctx),
    starts: await listStarts(ctx),
  }),
);

export default function MyPractices() {
  const t = useT();
  const { practices, starts, topic } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("writing.mine.title")}
        crumbs={accountCrumbs(t)}
        lead={t("writing.mine.lead")}
        pillar="practices"
      />
      <StartLinks starts={starts} topic={topic} />
      {practices.length === 0 ? (
        <EmptyState
          title={t("writing.mine.none")}
          suggestions={[
            {
              label: t("account.home.title"),
              href: url("account", { lang: t.locale }),
            },
          ]}
        >
          {starts.length === 0 && t("writing.mine.how")}
        </EmptyState>
      ) : (
        <PracticeLines practices={practices} />
      )}
    </div>
  );
}
