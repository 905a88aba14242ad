import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ButtonLink, Buttons } from "../../../components/form/button";
import { PageHeader } from "../../../components/layout/page-header";
import { RequestLines } from "../../../components/request/request-lines";
import { EmptyState } from "../../../components/ui/empty-state";
import { listOwnRequests } from "../../../domain/request/list-own.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("request.mine.title");

export const loader = pageLoader(
  { can: "account.manage_self", cache: "none" },
  async ({ ctx }) => ({ requests: await listOwnRequests(ctx) }),
);

export default function MyRequests() {
  const t = useT();
  const lang = t.locale;
  const { requests } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("request.mine.title")}
        crumbs={accountCrumbs(t)}
        lead={t("request.mine.lead")}
        pillar="assistance"
      />
      {requests.length === 0 ? (
        <EmptyState title={t("request.mine.none")} />
      ) : (
        <RequestLines requests={requests} />
      )}
      <Buttons>
        <ButtonLink href={url("startRequest", { lang })}>
          {t("request.new.title")}
        </ButtonLink>
      </Buttons>
    </div>
  );
}
