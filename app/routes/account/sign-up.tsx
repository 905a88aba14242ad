import { redirect } from "@remix-run/node";
import { useActionData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PasswordField, TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { emailKey } from "../../domain/account/email";
import { signUpSchema } from "../../domain/account/schema";
import { signUp } from "../../domain/account/sign-up.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("account.sign-up.title");

export const loader = pageLoader(
  { can: "account.sign_up", cache: "none" },
  ({ ctx }) => {
    if (ctx.actor.kind === "user") {
      throw redirect(url("account", { lang: ctx.locale }), 303);
    }
    return {};
  },
);

export const action = pageAction(
  {
    schema: signUpSchema,
    can: "account.sign_up",
    limit: "letter",
    to: ({ ctx }) => url("signUpSent", { lang: ctx.locale }),
  },
  async ({ ctx, input }) => {
    await spend("account", `letter ${emailKey(input.email)}`);
    await signUp(ctx, input);
    return undefined;
  },
);

export default function SignUp() {
  const t = useT();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.sign-up.title")}
        lead={t("account.sign-up.lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      <Form>
        <TextField
          name="name"
          label={t("account.field.name")}
          hint={t("account.sign-up.name-hint")}
          error={errors["name"]}
          value={typed(answer, "name")}
          autoComplete="name"
        />
        <TextField
          name="email"
          type="email"
          label={t("account.field.email")}
          hint={t("account.sign-up.email-hint")}
          error={errors["email"]}
          value={typed(answer, "email")}
          autoComplete="email"
        />
        <PasswordField
          name="password"
          label={t("account.field.password")}
          hint={t("account.password.hint")}
          error={errors["password"]}
          autoComplete="new-password"
        />
        <Buttons>
          <Button>{t("account.sign-up.submit")}</Button>
        </Buttons>
      </Form>
      <p>
        {t("account.sign-up.known")}{" "}
        <a href={url("signIn", { lang: t.locale })}>
          {t("account.sign-in.title")}
        </a>
      </p>
    </div>
  );
}
