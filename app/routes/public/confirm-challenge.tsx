import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink } from "../../components/account/dead-link";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { SummaryList } from "../../components/ui/summary-list";
import { tokenParams } from "../../domain/account/schema";
import {
  confirmChallenge,
  getChallengeConfirmation,
} from "../../domain/challenge/confirm.server";
import { tellLink } from "../../http/link-status.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("challenge.confirm.title");

/** Looking at the link spends nothing: mail scanners open it too. */
export const loader = pageLoader(
  { params: tokenParams, can: "challenge.raise", cache: "none" },
  async ({ ctx, params, scope }) => {
    const link = await getChallengeConfirmation(ctx, params.token);
    tellLink(scope, link.state);
    return link;
  },
);

export const action = pageAction(
  {
    params: tokenParams,
    schema: z.object({}),
    can: "challenge.raise",
    limit: "credential",
  },
  async ({ ctx, params }) => {
    await confirmChallenge(ctx, params.token);
    const lang = ctx.locale;
    return { to: url("challengeSent", { lang }, { done: "confirmed" }) };
  },
);

export default function ConfirmChallenge() {
  const t = useT();
  const { state, reference, number } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  if (state !== "ok") {
    return (
      <DeadLink state={state}>
        <p>
          <a href={url("challenges", { lang: t.locale })}>
            {t("challenge.link-figures")}
          </a>
        </p>
      </DeadLink>
    );
  }
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("challenge.confirm.title")}
        lead={t("challenge.confirm.lead")}
      />
      <ErrorSummary general={general} />
      <SummaryList
        rows={[
          {
            label: t("challenge.confirm.reference"),
            value: <span className="code">{reference}</span>,
          },
          {
            label: t("challenge.confirm.act"),
            value: (
              <a href={url("act", { lang: t.locale, number })}>
                <bdi dir="ltr">{number}</bdi>
              </a>
            ),
          },
        ]}
      />
      <p>{t("challenge.confirm.not-you")}</p>
      <Form>
        <Buttons>
          <Button>{t("challenge.confirm.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
