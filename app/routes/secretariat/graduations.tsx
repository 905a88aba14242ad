import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { OfficerPage } from "../../components/layout/officer-page";
import { ButtonLink, Buttons } from "../../components/form/button";
import { GraduationTable } from "../../components/graduations/graduation-table";
import { ScheduledTable } from "../../components/graduations/scheduled-table";
import { EmptyState } from "../../components/ui/empty-state";
import { listGraduationDesk } from "../../domain/graduation/list.server";
import { may } from "../../domain/permissions/authorize";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("graduation.title");

export const loader = pageLoader(
  { can: "graduation.list", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    mayEnter: may(ctx.actor, "graduation.enter"),
    desk: await listGraduationDesk(ctx),
  }),
);

export default function Graduations() {
  const t = useT();
  const { pages, mayEnter, desk } = useLoaderData<typeof loader>();
  return (
    <OfficerPage
      pages={pages}
      title={t("graduation.title")}
      lead={t("graduation.lead")}
    >
      {mayEnter && (
        <Buttons>
          <ButtonLink href={url("newGraduation", { lang: t.locale })}>
            {t("graduation.new")}
          </ButtonLink>
        </Buttons>
      )}
      <section className="stack">
        <h2>{t("graduation.scheduled")}</h2>
        <ScheduledTable scheduled={desk.scheduled} mayEnter={mayEnter} />
      </section>
      <section className="stack">
        <h2>{t("graduation.entered")}</h2>
        {desk.cases.length === 0 ? (
          <EmptyState title={t("graduation.none")}>
            {t("graduation.none-why")}
          </EmptyState>
        ) : (
          <GraduationTable cases={desk.cases} />
        )}
      </section>
    </OfficerPage>
  );
}
