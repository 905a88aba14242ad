import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { OwnAdoptions } from "../../../components/adoptions/own-adoptions";
import { PageHeader } from "../../../components/layout/page-header";
import { listOwnAdoptions } from "../../../domain/adoption/list.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";

export const meta = titled("adoption.own.title");

export const loader = pageLoader(
  { can: "account.manage_self", cache: "none" },
  async ({ ctx }) => ({ adoptions: await listOwnAdoptions(ctx) }),
);

export default function MyAdoptions() {
  const t = useT();
  const { adoptions } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("adoption.own.title")}
        crumbs={accountCrumbs(t)}
        lead={t("adoption.own.lead")}
        pillar="practices"
      />
      <OwnAdoptions adoptions={adoptions} />
    </div>
  );
}
