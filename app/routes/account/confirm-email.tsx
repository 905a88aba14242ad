import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DeadLink } from "../../components/account/dead-link";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import { SummaryList } from "../../components/ui/summary-list";
import {
  confirmEmail,
  getConfirmation,
  resendConfirmation,
} from "../../domain/account/confirm-email.server";
import { tokenParams } from "../../domain/account/schema";
import { tellLink } from "../../http/link-status.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.confirm.title");

export const loader = pageLoader(
  { params: tokenParams, can: "account.sign_up", cache: "none" },
  async ({ ctx, params, scope }) => {
    const link = await getConfirmation(ctx, params.token);
    tellLink(scope, link.state);
    return link;
  },
);

export const action = pageAction(
  {
    params: tokenParams,
    schema: z.object({ intent: z.enum(["confirm", "resend"]) }),
    can: "account.sign_up",
  },
  async ({ ctx, params, input, scope }) => {
    const lang = ctx.locale;
    if (input.intent === "resend") {
      await spend("letter", scope.address);
      await resendConfirmation(ctx, params.token);
      return { to: url("signUpSent", { lang }) };
    }
    await spend("credential", scope.address);
    await confirmEmail(ctx, params.token);
    if (ctx.actor.kind === "user") return { to: url("account", { lang }) };
    return { to: url("signIn", { lang }, { done: "confirmed" }) };
  },
);

export default function ConfirmEmail() {
  const t = useT();
  const { state, email, name, isConfirmed } = useLoaderData<typeof loader>();
  const { general } = formProblems(t, useActionData<typeof action>());
  const signIn = (
    <ButtonLink href={url("signIn", { lang: t.locale })}>
      {t("account.sign-in.title")}
    </ButtonLink>
  );
  if (isConfirmed && state !== "unknown") {
    return (
      <div className="narrow stack">
        <PageHeader title={t("account.confirm.title")} />
        <Notice tone="ok">{t("account.confirm.already")}</Notice>
        <Buttons>{signIn}</Buttons>
      </div>
    );
  }
  if (state !== "ok") {
    return (
      <DeadLink state={state}>
        {email === "" ? (
          <Buttons>
            {signIn}
            <ButtonLink
              kind="secondary"
              href={url("signUp", { lang: t.locale })}
            >
              {t("account.sign-up.title")}
            </ButtonLink>
          </Buttons>
        ) : (
          <Form>
            <p>{t("account.confirm.resend-text")}</p>
            <Buttons>
              <Button name="intent" value="resend">
                {t("account.confirm.resend")}
              </Button>
            </Buttons>
          </Form>
        )}
      </DeadLink>
    );
  }
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.confirm.title")}
        lead={t("account.confirm.lead")}
      />
      <ErrorSummary general={general} />
      <SummaryList
        rows={[
          { label: t("account.field.name"), value: <Name text={name} /> },
          {
            label: t("account.field.email"),
            value: <bdi dir="ltr">{email}</bdi>,
          },
        ]}
      />
      <p>{t("account.confirm.not-you")}</p>
      <Form>
        <Buttons>
          <Button name="intent" value="confirm">
            {t("account.confirm.submit")}
          </Button>
        </Buttons>
      </Form>
    </div>
  );
}
