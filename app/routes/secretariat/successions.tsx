import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { ButtonLink, Buttons } from "../../components/form/button";
import { SuccessionTable } from "../../components/successions/succession-table";
import { EmptyState } from "../../components/ui/empty-state";
import { may } from "../../domain/permissions/authorize";
import { secretariatSections } from "../../domain/permissions/sections";
import { listSuccessionCases } from "../../domain/succession/list.server";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("succession.title");

export const loader = pageLoader(
  { can: "succession.list", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    mayPropose: may(ctx.actor, "succession.propose"),
    cases: await listSuccessionCases(ctx),
  }),
);

export default function Successions() {
  const t = useT();
  const { pages, mayPropose, cases } = useLoaderData<typeof loader>();
  return (
    <OfficerPage
      pages={pages}
      title={t("succession.title")}
      lead={t("succession.lead")}
    >
      {mayPropose && (
        <Buttons>
          <ButtonLink href={url("newSuccession", { lang: t.locale })}>
            {t("succession.new")}
          </ButtonLink>
        </Buttons>
      )}
      {cases.length === 0 ? (
        <EmptyState title={t("succession.none")}>
          {t("succession.none-why")}
        </EmptyState>
      ) : (
        <SuccessionTable cases={cases} />
      )}
    </OfficerPage>
  );
}
