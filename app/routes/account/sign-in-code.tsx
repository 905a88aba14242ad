import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { CodeField } from "../../components/account/code-field";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { ownPath } from "../../domain/account/own-path";
import { codeSchema, toQuery } from "../../domain/account/schema";
import {
  checkSecondFactor,
  getSecondFactor,
} from "../../domain/account/second-factor.server";
import { limitedCheck } from "../../http/credential.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { markProved } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.code.title");

export const loader = pageLoader(
  { query: toQuery, can: "account.sign_in", cache: "none" },
  async ({ ctx, query, scope }) => {
    const to = ownPath(query.to);
    const { pendingUserId } = await scope.session();
    if (pendingUserId === undefined) {
      throw redirect(url("signIn", { lang: ctx.locale }, { to }), 303);
    }
    return { to, ...(await getSecondFactor(ctx, pendingUserId)) };
  },
);

export const action = pageAction(
  { schema: codeSchema, can: "account.sign_in" },
  async ({ ctx, input, request, scope }) => {
    const lang = ctx.locale;
    const to = ownPath(new URL(request.url).searchParams.get("to") ?? "");
    const { pendingUserId } = await scope.session();
    if (pendingUserId === undefined) {
      return { to: url("signIn", { lang }, { to }) };
    }
    await limitedCheck(scope, pendingUserId, () =>
      checkSecondFactor(ctx, pendingUserId, input.code),
    );
    await markProved(scope, true);
    return { to: to ?? url("account", { lang }) };
  },
);

export default function SignInCode() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.code.title")}
        lead={t("account.code.lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      <Form className="stack">
        <CodeField
          hasTotp={view.hasTotp}
          demoCode={view.demoCode}
          error={errors["code"]}
        />
        <Buttons>
          <Button>{t("account.code.submit")}</Button>
          {view.hasPasskey && (
            <ButtonLink
              kind="secondary"
              href={url("signInPasskey", { lang }, { to: view.to })}
            >
              {t("account.passkey.use-title")}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
      <Form secondary action={url("signOut", { lang })}>
        <Button kind="link">{t("account.code.other")}</Button>
      </Form>
    </div>
  );
}
