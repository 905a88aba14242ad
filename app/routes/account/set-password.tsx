import { useActionData, useLoaderData } from "@remix-run/react";
import { DeadLink } from "../../components/account/dead-link";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PasswordField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import { Name } from "../../components/ui/name";
import {
  getPasswordLink,
  setPassword,
} from "../../domain/account/password.server";
import { newPasswordSchema, tokenParams } from "../../domain/account/schema";
import { tellLink } from "../../http/link-status.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.set-password.title");

export const loader = pageLoader(
  { params: tokenParams, can: "account.sign_in", cache: "none" },
  async ({ ctx, params, scope }) => {
    const link = await getPasswordLink(ctx, params.token);
    tellLink(scope, link.state);
    return link;
  },
);

export const action = pageAction(
  { params: tokenParams, schema: newPasswordSchema, can: "account.sign_in" },
  async ({ ctx, params, input, scope }) => {
    await spend("credential", scope.address);
    await setPassword(ctx, params.token, input.password);
    return { to: url("signIn", { lang: ctx.locale }, { done: "password" }) };
  },
);

export default function SetPassword() {
  const t = useT();
  const { state, name, email } = useLoaderData<typeof loader>();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  if (state !== "ok") {
    return (
      <DeadLink state={state}>
        <p>{t("account.set-password.resend-text")}</p>
        <Buttons>
          <ButtonLink href={url("forgotPassword", { lang: t.locale })}>
            {t("account.confirm.resend")}
          </ButtonLink>
        </Buttons>
      </DeadLink>
    );
  }
  return (
    <div className="narrow stack">
      <PageHeader title={t("account.set-password.title")} />
      <ErrorSummary errors={errors} general={general} />
      <p>
        {t("account.set-password.lead")} <Name text={name} /> (
        <bdi dir="ltr">{email}</bdi>)
      </p>
      <p>{t("account.set-password.effect")}</p>
      <Form>
        {/* Lets a password manager know whose password it is. */}
        <input
          type="hidden"
          name="username"
          autoComplete="username"
          value={email}
        />
        <PasswordField
          name="password"
          label={t("account.field.new-password")}
          hint={t("account.password.hint")}
          error={errors["password"]}
          autoComplete="new-password"
        />
        <Buttons>
          <Button>{t("account.set-password.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
