import { useActionData, useLoaderData } from "@remix-run/react";
import { DeadLink } from "../../components/account/dead-link";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { InsetText } from "../../components/ui/inset-text";
import {
  confirmEmailChange,
  getEmailChange,
} from "../../domain/account/change-email.server";
import { nothing, tokenParams } from "../../domain/account/schema";
import { tellLink } from "../../http/link-status.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.new-email.title");

export const loader = pageLoader(
  { params: tokenParams, can: "account.sign_in", cache: "none" },
  async ({ ctx, params, scope }) => {
    const link = await getEmailChange(ctx, params.token);
    tellLink(scope, link.state);
    return link;
  },
);

export const action = pageAction(
  { params: tokenParams, schema: nothing, can: "account.sign_in" },
  async ({ ctx, params, scope }) => {
    await spend("credential", scope.address);
    await confirmEmailChange(ctx, params.token);
    const lang = ctx.locale;
    return ctx.actor.kind === "user"
      ? { to: url("security", { lang }, { done: "yes" }) }
      : { to: url("signIn", { lang }, { done: "confirmed" }) };
  },
);

export default function ConfirmNewEmail() {
  const t = useT();
  const { state, email } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  if (state !== "ok") {
    return (
      <DeadLink state={state}>
        <ErrorSummary general={general} />
        <p>{t("account.new-email.resend-text")}</p>
        <Buttons>
          <ButtonLink href={url("changeEmail", { lang: t.locale })}>
            {t("account.change-email.title")}
          </ButtonLink>
        </Buttons>
      </DeadLink>
    );
  }
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.new-email.title")}
        lead={t("account.new-email.lead")}
      />
      <ErrorSummary general={general} />
      <InsetText>
        <bdi dir="ltr">{email}</bdi>
      </InsetText>
      <Form>
        <Buttons>
          <Button>{t("account.new-email.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
