import type { RegistrationResponseJSON } from "@simplewebauthn/server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { PasskeyList } from "../../components/account/passkey-list";
import { typed } from "../../components/account/typed";
import {
  PasskeyMissing,
  PasskeyReady,
  PasskeyScript,
  PasskeyStep,
} from "../../components/account/passkey-step";
import { RecoveryCodeList } from "../../components/account/recovery-code-list";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import {
  addPasskey,
  beginPasskey,
} from "../../domain/account/add-passkey.server";
import type { Ceremony } from "../../domain/account/passkey-challenge.server";
import {
  listOwnPasskeys,
  removePasskey,
} from "../../domain/account/passkeys.server";
import { passkeysSchema } from "../../domain/account/schema";
import {
  pageAction,
  pageLoader,
  type ActionResult,
} from "../../http/page.server";
import { demandProof } from "../../http/proof.server";
import { markProved } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.passkeys.title");

/** The browser's turn, or the recovery codes after it. */
interface PasskeysView {
  readonly ceremony: Ceremony | null;
  readonly codes: readonly string[];
}

export const loader = pageLoader(
  { can: "account.manage_keys", cache: "none" },
  ({ ctx, request }) => {
    demandProof(ctx, "account.manage_keys", request);
    return listOwnPasskeys(ctx);
  },
);

export const action = pageAction(
  { schema: passkeysSchema, can: "account.manage_keys" },
  async ({ ctx, input, scope }): Promise<ActionResult<PasskeysView>> => {
    const lang = ctx.locale;
    if (input.intent === "begin") {
      return { view: { ceremony: await beginPasskey(ctx), codes: [] } };
    }
    if (input.intent === "remove") {
      await removePasskey(ctx, input.id);
      return { to: url("passkeys", { lang }) };
    }
    const codes = await addPasskey(ctx, {
      ...input,
      credential: input.credential as RegistrationResponseJSON,
    });
    // The passkey just used is this session's second factor.
    await markProved(scope, true);
    if (codes.length > 0) return { view: { ceremony: null, codes } };
    return { to: url("passkeys", { lang }) };
  },
);

export default function Passkeys() {
  const t = useT();
  const { passkeys, lastMustStay } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const ceremony = answer?.view?.ceremony;
  const codes = answer?.view?.codes ?? [];
  if (codes.length > 0) return <RecoveryCodeList codes={codes} />;
  return (
    <div className="stack">
      <PageHeader
        title={t("account.passkeys.title")}
        lead={t("account.passkeys.lead")}
        crumbs={accountCrumbs(t, "security")}
      />
      <ErrorSummary errors={errors} general={general} />
      {ceremony ? (
        <PasskeyStep kind="create" {...ceremony}>
          <input type="hidden" name="name" value={typed(answer, "name")} />
        </PasskeyStep>
      ) : (
        <>
          <PasskeyList passkeys={passkeys} lastMustStay={lastMustStay} />
          <PasskeyMissing />
          <PasskeyReady>
            <Form>
              <TextField
                name="name"
                label={t("account.passkeys.name")}
                hint={t("account.passkeys.name-hint")}
                error={errors["name"]}
                value={typed(answer, "name")}
                width="medium"
                maxLength={60}
              />
              <Buttons>
                <Button name="intent" value="begin">
                  {t("account.passkeys.add")}
                </Button>
              </Buttons>
            </Form>
          </PasskeyReady>
          <PasskeyScript />
        </>
      )}
    </div>
  );
}
