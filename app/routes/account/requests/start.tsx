import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { EmptyState } from "../../../components/ui/empty-state";
import { Name } from "../../../components/ui/name";
import { NoticeList } from "../../../components/ui/notice-list";
import { originQuery } from "../../../domain/request/forms.server";
import { listRequesters } from "../../../domain/request/start.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("request.start.title");

/** Which of the reader's bodies asks for help. */
export const loader = pageLoader(
  { query: originQuery, can: "account.manage_self", cache: "none" },
  async ({ ctx, query }) => ({
    origin: { topic: query.topic, practice: query.practice },
    bodies: await listRequesters(ctx),
  }),
);

export default function StartRequest() {
  const t = useT();
  const lang = t.locale;
  const { bodies, origin } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("request.start.title")}
        crumbs={accountCrumbs(t)}
        lead={t("request.start.lead")}
        pillar="assistance"
      />
      {bodies.length === 0 ? (
        <EmptyState
          title={t("request.start.none")}
          suggestions={[
            {
              label: t("account.home.new-participant"),
              href: url("newParticipant", { lang }),
            },
          ]}
        />
      ) : (
        <NoticeList
          items={bodies.map(({ id, name, obstacle }) => ({
            key: id,
            title: <Name {...name} />,
            ...(obstacle === null
              ? { href: url("newRequest", { lang, id }, { ...origin }) }
              : { text: t.find(obstacle) ?? "" }),
          }))}
        />
      )}
    </div>
  );
}
