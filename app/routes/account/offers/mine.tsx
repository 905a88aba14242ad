import { useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { PageHeader } from "../../../components/layout/page-header";
import { OfferLines } from "../../../components/offer/offer-lines";
import { EmptyState } from "../../../components/ui/empty-state";
import { listOwnOffers } from "../../../domain/offer/get-own.server";
import { pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("offer.mine.title");

export const loader = pageLoader(
  { can: "account.manage_self", cache: "none" },
  async ({ ctx }) => ({ offers: await listOwnOffers(ctx) }),
);

export default function MyOffers() {
  const t = useT();
  const { offers } = useLoaderData<typeof loader>();
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("offer.mine.title")}
        crumbs={accountCrumbs(t)}
        lead={t("offer.mine.lead")}
        pillar="assistance"
      />
      {offers.length === 0 ? (
        <EmptyState
          title={t("offer.mine.none")}
          suggestions={[
            {
              label: t("account.home.title"),
              href: url("account", { lang: t.locale }),
            },
          ]}
        >
          {t("offer.mine.how")}
        </EmptyState>
      ) : (
        <OfferLines offers={offers} />
      )}
    </div>
  );
}
