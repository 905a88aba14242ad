import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SummaryList } from "../../components/ui/summary-list";
import { requestEmailChange } from "../../domain/account/change-email.server";
import { emailOnlySchema } from "../../domain/account/schema";
import { requireSelf } from "../../domain/account/self.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { demandProof } from "../../http/proof.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("account.change-email.title");

export const loader = pageLoader(
  { can: "account.manage_keys", cache: "none" },
  ({ ctx, request }) => {
    demandProof(ctx, "account.manage_keys", request);
    return { email: requireSelf(ctx, "account.manage_keys").email };
  },
);

export const action = pageAction(
  { schema: emailOnlySchema, can: "account.manage_keys", limit: "letter" },
  async ({ ctx, input }) => {
    await requestEmailChange(ctx, input.email);
    return { to: url("security", { lang: ctx.locale }, { done: "email" }) };
  },
);

export default function ChangeEmail() {
  const t = useT();
  const { email } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.change-email.title")}
        lead={t("account.change-email.lead")}
        crumbs={accountCrumbs(t, "security")}
      />
      <ErrorSummary errors={errors} general={general} />
      <SummaryList
        rows={[
          {
            label: t("account.change-email.now"),
            value: <bdi dir="ltr">{email}</bdi>,
          },
        ]}
      />
      <Form>
        <TextField
          name="email"
          type="email"
          label={t("account.field.new-email")}
          error={errors["email"]}
          value={typed(answer, "email")}
          autoComplete="email"
        />
        <Buttons>
          <Button>{t("account.change-email.submit")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
