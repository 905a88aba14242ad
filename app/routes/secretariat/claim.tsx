import type { MetaFunction } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { ClaimActions } from "../../components/claims/claim-actions";
import { ClaimList, claimTone } from "../../components/claims/claim-list";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { PageHeader } from "../../components/layout/page-header";
import { pageTitle } from "../../components/layout/page-title";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { AuditTable } from "../../components/secretariat/audit-table";
import { CaseLayout } from "../../components/secretariat/case-layout";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { StatusTag } from "../../components/ui/status-tag";
import { SummaryList } from "../../components/ui/summary-list";
import { approveClaim, retractClaim } from "../../domain/claim/change.server";
import { getClaimPage } from "../../domain/claim/get.server";
import { claimAnswerForm, claimParams } from "../../domain/claim/schema.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { isLocale } from "../../i18n/locales";
import { translator } from "../../i18n/translate";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;

export const meta: MetaFunction<typeof loader> = ({ params, data }) => {
  const t = translator(isLocale(params["lang"]) ? params["lang"] : "en");
  return [{ title: pageTitle(t, data?.claim.name ?? "") }];
};

export const loader = pageLoader(
  {
    params: claimParams,
    query: z.object({
      done: z.enum(["added", "approve", "retract"]).optional(),
    }),
    can: "claim.list",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    pages: secretariatSections(ctx.actor),
    done: query.done ?? null,
    claim: await getClaimPage(ctx, id),
  }),
);

/** Each answer is refused or taken by its own permission, in its operation. */
export const action = pageAction(
  { params: claimParams, schema: claimAnswerForm, can: "claim.edit" },
  async ({ ctx, params: { id }, input }) => {
    if (input.do === "approve") await approveClaim(ctx, id);
    else await retractClaim(ctx, id, input.reason);
    const lang = ctx.locale;
    return { to: url("claim", { lang, id }, { done: input.do }) };
  },
);

export default function Claim() {
  const t = useT();
  const lang = t.locale;
  const { pages, done, claim } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={<Name lang={claim.nameLang} text={claim.name} />}
        crumbs={[
          { label: t("claim.desk.title"), href: url("claims", { lang }) },
        ]}
      >
        <StatusTag tone={claimTone(claim.status)}>
          {t(`claim.status.${claim.status}`)}
        </StatusTag>
      </PageHeader>
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live>
          <p>{t(`claim.done.${done}`)}</p>
        </Notice>
      )}
      <CaseLayout
        desk={
          <ClaimActions
            claim={claim}
            errors={errors}
            isAnswered={answer !== undefined}
          />
        }
      >
        <section className="stack">
          <h2>{t("claim.public.source")}</h2>
          <ClaimList claims={[claim]} />
        </section>
        <SummaryList
          rows={[
            {
              label: t("claim.page.added"),
              value: <Name text={claim.addedByName} />,
            },
            ...(claim.approvedByName
              ? [
                  {
                    label: t("claim.page.approved"),
                    value: <Name text={claim.approvedByName} />,
                  },
                ]
              : []),
          ]}
        />
      </CaseLayout>
      <section className="stack">
        <h2>{t("claim.page.trail")}</h2>
        <AuditTable
          caption={t("claim.page.trail")}
          hideCaption
          lines={claim.audit}
        />
      </section>
    </div>
  );
}
