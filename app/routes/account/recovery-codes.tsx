import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { RecoveryCodeList } from "../../components/account/recovery-code-list";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import {
  getRecovery,
  renewRecoveryCodes,
} from "../../domain/account/renew-codes.server";
import { nothing } from "../../domain/account/schema";
import { pageAction, pageLoader } from "../../http/page.server";
import { demandProof } from "../../http/proof.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.recovery.title");

export const loader = pageLoader(
  { can: "account.manage_keys", cache: "none" },
  ({ ctx, request }) => {
    demandProof(ctx, "account.manage_keys", request);
    return getRecovery(ctx);
  },
);

export const action = pageAction(
  { schema: nothing, can: "account.manage_keys" },
  async ({ ctx }) => ({ view: { codes: await renewRecoveryCodes(ctx) } }),
);

export default function RecoveryCodes() {
  const t = useT();
  const { left, hasFactor } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { general } = formProblems(t, answer);
  if (answer?.view) return <RecoveryCodeList codes={answer.view.codes} />;
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.recovery.title")}
        lead={t("account.recovery.lead")}
        crumbs={accountCrumbs(t, "security")}
      />
      <ErrorSummary general={general} />
      {hasFactor ? (
        <Form className="stack">
          <p>{t("account.recovery.left", { count: left })}</p>
          <p>{t("account.recovery.renew-text")}</p>
          <Buttons>
            <Button>{t("account.recovery.renew")}</Button>
          </Buttons>
        </Form>
      ) : (
        <p>
          {t("account.recovery.needs-key")}{" "}
          <a href={url("totp", { lang: t.locale })}>
            {t("account.totp.title")}
          </a>
        </p>
      )}
    </div>
  );
}
