import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { ClaimFields } from "../../components/claims/claim-fields";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { editClaim } from "../../domain/claim/change.server";
import { getClaimPage } from "../../domain/claim/get.server";
import { claimForm, claimParams } from "../../domain/claim/schema.server";
import { dayOf } from "../../domain/kernel/clock";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("claim.form.edit");

export const loader = pageLoader(
  { params: claimParams, can: "claim.edit", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const { audit: _, ...claim } = await getClaimPage(ctx, id);
    if (!claim.mayEdit && scope.method === "GET") {
      throw redirect(url("claim", { lang: ctx.locale, id }), 303);
    }
    return {
      pages: secretariatSections(ctx.actor),
      today: dayOf(ctx.now),
      claim,
    };
  },
);

export const action = pageAction(
  { params: claimParams, schema: claimForm, can: "claim.edit" },
  async ({ ctx, params: { id }, input }) => {
    await editClaim(ctx, id, input);
    const lang = ctx.locale;
    return { to: url("claim", { lang, id }, { done: "added" }) };
  },
);

export default function EditClaim() {
  const t = useT();
  const lang = t.locale;
  const { pages, today, claim } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const saved: Readonly<Record<string, unknown>> = { ...claim };
  const value = (name: string) => {
    const was = saved[name];
    return answer
      ? typed(answer, name)
      : typeof was === "string"
        ? was
        : undefined;
  };
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("claim.form.edit")}
        crumbs={[
          { label: t("claim.desk.title"), href: url("claims", { lang }) },
          { label: claim.name, href: url("claim", { lang, id: claim.id }) },
        ]}
      />
      <ErrorSummary errors={errors} general={general} />
      <Form className="narrow">
        <ClaimFields errors={errors} value={value} today={today} />
        <Buttons>
          <Button>{t("claim.form.save")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
