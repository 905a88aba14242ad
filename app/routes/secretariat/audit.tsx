import { useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { PageHeader } from "../../components/layout/page-header";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { AuditFilter } from "../../components/secretariat/audit-filter";
import { AuditTable } from "../../components/secretariat/audit-table";
import { EmptyState } from "../../components/ui/empty-state";
import { readAudit } from "../../domain/audit/read.server";
import { auditQuery } from "../../domain/audit/schema";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("secretariat.audit.title");

export const loader = pageLoader(
  { query: auditQuery, can: "audit.read", cache: "none" },
  async ({ ctx, query }) => ({
    query,
    pages: secretariatSections(ctx.actor),
    ...(await readAudit(ctx, query)),
  }),
);

export default function Audit() {
  const t = useT();
  const lang = t.locale;
  const { query, pages, lines, next } = useLoaderData<typeof loader>();
  const { kind, subjectId, action, before } = query;
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("secretariat.audit.title")}
        lead={t("secretariat.audit.lead")}
      />
      <AuditFilter kind={kind} subjectId={subjectId} action={action} />
      {lines.length === 0 ? (
        <EmptyState
          title={t("secretariat.audit.none")}
          suggestions={[
            { label: t("secretariat.audit.all"), href: url("audit", { lang }) },
          ]}
        />
      ) : (
        <AuditTable
          caption={t("secretariat.audit.title")}
          hideCaption
          lines={lines}
          withSubject
        />
      )}
      <p className="row">
        {before !== undefined && (
          <a href={url("audit", { lang }, { kind, subjectId, action })}>
            {t("secretariat.audit.newest")}
          </a>
        )}
        {next !== null && (
          <a
            href={url(
              "audit",
              { lang },
              { kind, subjectId, action, before: next },
            )}
          >
            {t("secretariat.audit.older")}
          </a>
        )}
      </p>
    </div>
  );
}
