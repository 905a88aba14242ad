import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { DemoAccounts } from "../../components/account/demo-accounts";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PasswordField, TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { Notice } from "../../components/ui/notice";
import { demoPassword } from "../../domain/account/demo-password";
import { emailKey } from "../../domain/account/email";
import { listDemoAccounts } from "../../domain/account/list-demo-accounts.server";
import { ownPath } from "../../domain/account/own-path";
import { signInSchema, toQuery } from "../../domain/account/schema";
import { checkSignIn } from "../../domain/account/sign-in.server";
import { limitedCheck } from "../../http/credential.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { startSession } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("account.sign-in.title");

export const loader = pageLoader(
  {
    query: toQuery.extend({
      done: z.enum(["confirmed", "password"]).optional(),
    }),
    can: "account.sign_in",
    cache: "none",
  },
  async ({ ctx, query, scope }) => {
    const lang = ctx.locale;
    const to = ownPath(query.to);
    const { pendingUserId } = await scope.session();
    if (pendingUserId !== undefined) {
      throw redirect(url("signInCode", { lang }, { to }), 303);
    }
    if (ctx.actor.kind === "user") {
      throw redirect(to ?? url("account", { lang }), 303);
    }
    return {
      done: query.done ?? null,
      to,
      demo: await listDemoAccounts(ctx),
      demoPassword: ctx.env.mode === "demo" ? demoPassword : "",
    };
  },
);

export const action = pageAction(
  { schema: signInSchema, can: "account.sign_in" },
  async ({ ctx, input, request, scope }) => {
    const lang = ctx.locale;
    const { userId, hasFactor, isOfficer } = await limitedCheck(
      scope,
      emailKey(input.email),
      () => checkSignIn(ctx, input),
    );
    await startSession(scope, request, userId, false);
    const to = ownPath(new URL(request.url).searchParams.get("to") ?? "");
    if (hasFactor) return { to: url("signInCode", { lang }, { to }) };
    if (isOfficer) return { to: url("totp", { lang }) };
    return { to: to ?? url("account", { lang }) };
  },
);

export default function SignIn() {
  const t = useT();
  const lang = t.locale;
  const { done, to, demo, demoPassword } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="stack stack-7">
      <div className="narrow stack">
        <PageHeader title={t("account.sign-in.title")} />
        {done && !answer && (
          <Notice tone="ok" live>
            {t(`account.sign-in.done-${done}`)}
          </Notice>
        )}
        <ErrorSummary errors={errors} general={general} />
        <Form>
          <TextField
            name="email"
            type="email"
            label={t("account.field.email")}
            error={errors["email"]}
            value={typed(answer, "email")}
            autoComplete="username"
          />
          <PasswordField
            name="password"
            label={t("account.field.password")}
            error={errors["password"]}
            autoComplete="current-password"
          />
          <Buttons>
            <Button>{t("account.sign-in.submit")}</Button>
            <ButtonLink
              kind="secondary"
              href={url("signInPasskey", { lang }, { to })}
            >
              {t("account.sign-in.passkey")}
            </ButtonLink>
          </Buttons>
        </Form>
        <p>
          <a href={url("forgotPassword", { lang })}>
            {t("account.forgot.title")}
          </a>
        </p>
        <p>
          {t("account.sign-in.new")}{" "}
          <a href={url("signUp", { lang })}>{t("account.sign-up.title")}</a>
        </p>
      </div>
      <DemoAccounts accounts={demo} password={demoPassword} />
    </div>
  );
}
