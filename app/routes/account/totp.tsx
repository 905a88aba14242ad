import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { RecoveryCodeList } from "../../components/account/recovery-code-list";
import { TotpOff, TotpSetup } from "../../components/account/totp-forms";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { PageHeader } from "../../components/layout/page-header";
import { Notice } from "../../components/ui/notice";
import { totpSchema } from "../../domain/account/schema";
import { requireSelf } from "../../domain/account/self.server";
import {
  disableTotp,
  enableTotp,
  getTotpSetup,
} from "../../domain/account/totp.server";
import { limitedCheck } from "../../http/credential.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { demandProof } from "../../http/proof.server";
import { markProved } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.totp.title");

export const loader = pageLoader(
  { can: "account.manage_keys", cache: "none" },
  async ({ ctx, request, scope }) => {
    demandProof(ctx, "account.manage_keys", request);
    const { mustEnrol } = await scope.session();
    return { mustEnrol, setup: await getTotpSetup(ctx) };
  },
);

export const action = pageAction(
  { schema: totpSchema, can: "account.manage_keys" },
  async ({ ctx, input, scope }) => {
    const done = { to: url("security", { lang: ctx.locale }, { done: "yes" }) };
    if (input.intent === "off") {
      await disableTotp(ctx);
      return done;
    }
    const { userId } = requireSelf(ctx, "account.manage_keys");
    const codes = await limitedCheck(scope, userId, () =>
      enableTotp(ctx, input.code),
    );
    // The code just entered is this session's second factor.
    await markProved(scope, true);
    return codes.length > 0 ? { view: { codes } } : done;
  },
);

export default function Totp() {
  const t = useT();
  const { mustEnrol, setup } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  if (answer?.view) return <RecoveryCodeList codes={answer.view.codes} />;
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.totp.title")}
        lead={t("account.totp.lead")}
        crumbs={accountCrumbs(t, "security")}
      />
      <ErrorSummary errors={errors} general={general} />
      {mustEnrol && <Notice tone="warn">{t("account.totp.must")}</Notice>}
      {setup.isOn ? (
        <TotpOff canTurnOff={setup.canTurnOff} />
      ) : (
        <TotpSetup
          secret={setup.secret}
          picture={setup.picture}
          error={errors["code"]}
        />
      )}
    </div>
  );
}
