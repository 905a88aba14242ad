import { useActionData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PasswordField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import { changePassword } from "../../domain/account/password.server";
import { changePasswordSchema } from "../../domain/account/schema";
import { requireSelf } from "../../domain/account/self.server";
import { limitedCheck } from "../../http/credential.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { demandProof } from "../../http/proof.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.change-password.title");

export const loader = pageLoader(
  { can: "account.manage_keys", cache: "none" },
  ({ ctx, request }) => {
    demandProof(ctx, "account.manage_keys", request);
    return {};
  },
);

export const action = pageAction(
  { schema: changePasswordSchema, can: "account.manage_keys" },
  async ({ ctx, input, scope }) => {
    const { userId } = requireSelf(ctx, "account.manage_keys");
    await limitedCheck(scope, userId, () => changePassword(ctx, input));
    return { to: url("security", { lang: ctx.locale }, { done: "yes" }) };
  },
);

export default function ChangePassword() {
  const t = useT();
  const { errors, general } = formProblems(t, useActionData<typeof action>());
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.change-password.title")}
        lead={t("account.change-password.lead")}
        crumbs={accountCrumbs(t, "security")}
      />
      <ErrorSummary errors={errors} general={general} />
      <Form>
        <PasswordField
          name="current_password"
          label={t("account.field.current-password")}
          error={errors["current_password"]}
          autoComplete="current-password"
        />
        <PasswordField
          name="password"
          label={t("account.field.new-password")}
          hint={t("account.password.hint")}
          error={errors["password"]}
          autoComplete="new-password"
        />
        <Buttons>
          <Button>{t("account.change-password.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
