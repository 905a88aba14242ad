import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { EngagementTable } from "../../../components/engagement/engagement-table";
import { PageHeader } from "../../../components/layout/page-header";
import { EmptyState } from "../../../components/ui/empty-state";
import { listOwnEngagements } from "../../../domain/engagement/list.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("engagement.mine.title");

export const loader = pageLoader(
  { can: "account.manage_self", cache: "none" },
  async ({ ctx }) => ({ now: ctx.now, items: await listOwnEngagements(ctx) }),
);

export default function MyEngagements() {
  const t = useT();
  const lang = t.locale;
  const { items, now } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("engagement.mine.title")}
        lead={t("engagement.mine.lead")}
        crumbs={accountCrumbs(t)}
        pillar="assistance"
      />
      {items.length === 0 ? (
        <EmptyState title={t("engagement.mine.none")}>
          {t("engagement.mine.how")}
        </EmptyState>
      ) : (
        <EngagementTable
          caption={t("engagement.mine.title")}
          rows={items}
          now={now}
          hrefOf={({ id }) => url("engagementWork", { lang, id })}
        />
      )}
    </div>
  );
}
