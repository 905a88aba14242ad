import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { claimTone } from "../../components/claims/claim-list";
import { ButtonLink, Buttons } from "../../components/form/button";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { DataTable } from "../../components/ui/data-table";
import { Name } from "../../components/ui/name";
import { StatusTag } from "../../components/ui/status-tag";
import { listClaimDesk } from "../../domain/claim/get.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { areaName } from "../../domain/reference/area";
import { pageLoader } from "../../http/page.server";
import { formatDay } from "../../i18n/format";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("claim.desk.title");

export const loader = pageLoader(
  { can: "claim.list", cache: "none" },
  async ({ ctx }) => ({
    pages: secretariatSections(ctx.actor),
    desk: await listClaimDesk(ctx),
  }),
);

type Line = Awaited<ReturnType<typeof listClaimDesk>>["drafts"][number];

function Lines({
  title,
  lines,
}: {
  readonly title: string;
  readonly lines: readonly Line[];
}) {
  const t = useT();
  const lang = t.locale;
  return (
    <section className="stack">
      <h2>{title}</h2>
      {lines.length === 0 ? (
        <p>{t("claim.desk.empty")}</p>
      ) : (
        <DataTable
          caption={title}
          hideCaption
          rows={lines}
          rowKey={({ id }) => id}
          columns={[
            {
              key: "who",
              header: t("claim.col.who"),
              rowHeader: true,
              cell: ({ id, name, nameLang, kind, area }) => (
                <>
                  <a href={url("claim", { lang, id })}>
                    <Name lang={nameLang} text={name} />
                  </a>
                  <br />
                  <span className="small muted">
                    {[
                      t(`participant.kind.${kind}`),
                      ...(area === null ? [] : [areaName(area, lang)]),
                    ].join(" · ")}
                  </span>
                </>
              ),
            },
            {
              key: "source",
              header: t("claim.col.source"),
              cell: ({ publisher, publishedOn }) => (
                <>
                  <bdi>{publisher}</bdi> · {formatDay(lang, publishedOn)}
                </>
              ),
            },
            {
              key: "status",
              header: t("claim.col.status"),
              cell: ({ status }) => (
                <StatusTag tone={claimTone(status)}>
                  {t(`claim.status.${status}`)}
                </StatusTag>
              ),
            },
          ]}
        />
      )}
    </section>
  );
}

export default function Claims() {
  const t = useT();
  const { pages, desk } = useLoaderData<typeof loader>();
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader title={t("claim.desk.title")} lead={t("claim.desk.lead")} />
      {desk.mayEdit && (
        <Buttons>
          <ButtonLink href={url("newClaim", { lang: t.locale })}>
            {t("claim.desk.add")}
          </ButtonLink>
        </Buttons>
      )}
      <Lines title={t("claim.desk.drafts")} lines={desk.drafts} />
      <Lines title={t("claim.desk.others")} lines={desk.others} />
    </div>
  );
}
