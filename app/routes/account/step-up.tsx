import { useActionData, useLoaderData } from "@remix-run/react";
import { CodeField } from "../../components/account/code-field";
import { titled } from "../../components/account/page-meta";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PasswordField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import { ownPath } from "../../domain/account/own-path";
import { stepUpSchema, toQuery } from "../../domain/account/schema";
import { getSecondFactor } from "../../domain/account/second-factor.server";
import { requireSelf } from "../../domain/account/self.server";
import { proveAgain } from "../../domain/account/step-up.server";
import { limitedCheck } from "../../http/credential.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { markProved } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.step-up.title");

export const loader = pageLoader(
  { query: toQuery, can: "account.manage_self", cache: "none" },
  async ({ ctx, query }) => {
    const { userId } = requireSelf(ctx, "account.manage_self");
    return { to: ownPath(query.to), ...(await getSecondFactor(ctx, userId)) };
  },
);

export const action = pageAction(
  { schema: stepUpSchema, can: "account.manage_self" },
  async ({ ctx, input, request, scope }) => {
    const { userId } = requireSelf(ctx, "account.manage_self");
    const hasPassed = await limitedCheck(scope, userId, () =>
      proveAgain(ctx, input),
    );
    await markProved(scope, hasPassed);
    const to = ownPath(new URL(request.url).searchParams.get("to") ?? "");
    return { to: to ?? url("security", { lang: ctx.locale }) };
  },
);

export default function StepUp() {
  const t = useT();
  const view = useLoaderData<typeof loader>();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.step-up.title")}
        lead={t("account.step-up.lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      <Form className="stack">
        <PasswordField
          name="password"
          label={t("account.field.password")}
          error={errors["password"]}
          autoComplete="current-password"
        />
        {(view.hasTotp || view.hasPasskey) && (
          <CodeField
            hasTotp={view.hasTotp}
            demoCode={view.demoCode}
            error={errors["code"]}
          />
        )}
        <Buttons>
          <Button>{t("account.step-up.submit")}</Button>
          {view.hasPasskey && (
            <ButtonLink
              kind="secondary"
              href={url("signInPasskey", { lang: t.locale }, { to: view.to })}
            >
              {t("account.step-up.passkey")}
            </ButtonLink>
          )}
        </Buttons>
      </Form>
    </div>
  );
}
