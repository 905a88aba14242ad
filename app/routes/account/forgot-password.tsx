import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { useRoot } from "../../components/layout/use-root";
import { emailKey } from "../../domain/account/email";
import { requestReset } from "../../domain/account/password.server";
import { emailOnlySchema } from "../../domain/account/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("account.forgot.title");

export const loader = pageLoader(
  {
    query: z.object({ sent: z.literal("yes").optional() }),
    can: "account.sign_in",
    cache: "none",
  },
  ({ query }) => ({ isSent: query.sent !== undefined }),
);

export const action = pageAction(
  { schema: emailOnlySchema, can: "account.sign_in", limit: "letter" },
  async ({ ctx, input }) => {
    await spend("account", `letter ${emailKey(input.email)}`);
    await requestReset(ctx, input.email);
    return { to: url("forgotPassword", { lang: ctx.locale }, { sent: "yes" }) };
  },
);

function Sent() {
  const t = useT();
  const { demo } = useRoot();
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.forgot.sent-title")}
        lead={t("account.forgot.sent-text")}
      />
      <p>{t("account.sent.junk")}</p>
      {demo && (
        <p>
          <a href={url("demoMail")}>{t("account.sent.demo-mail")}</a>
        </p>
      )}
      <Buttons>
        <ButtonLink
          kind="secondary"
          href={url("forgotPassword", { lang: t.locale })}
        >
          {t("account.forgot.again")}
        </ButtonLink>
      </Buttons>
      {/* The language switch posts the page's main form. */}
      <Form>{null}</Form>
    </div>
  );
}

export default function ForgotPassword() {
  const t = useT();
  const { isSent } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  if (isSent && !answer?.error) return <Sent />;
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.forgot.title")}
        lead={t("account.forgot.lead")}
      />
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
        <Buttons>
          <Button>{t("account.forgot.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
