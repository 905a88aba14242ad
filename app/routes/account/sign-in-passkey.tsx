import type { AuthenticationResponseJSON } from "@simplewebauthn/server";
import { useActionData, useLoaderData } from "@remix-run/react";
import { titled } from "../../components/account/page-meta";
import {
  PasskeyMissing,
  PasskeyReady,
  PasskeyScript,
  PasskeyStep,
} from "../../components/account/passkey-step";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import { ownPath } from "../../domain/account/own-path";
import { toQuery, usePasskeySchema } from "../../domain/account/schema";
import {
  beginPasskeyUse,
  usePasskey,
  type Asked,
} from "../../domain/account/use-passkey.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import type { Scope } from "../../http/scope.server";
import { markProved, startSession } from "../../http/session.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const meta = titled("account.passkey.use-title");

export const loader = pageLoader(
  { query: toQuery, can: "account.sign_in", cache: "none" },
  ({ ctx, query }) => ({
    to: ownPath(query.to),
    isSignedIn: ctx.actor.kind === "user",
  }),
);

/**
 * Whose passkey is asked for: after the password, that person's, as second
 * factor; when proving oneself again, one's own; else anybody's, which signs in.
 */
async function askedOf(scope: Scope): Promise<Asked> {
  const { actor, pendingUserId } = await scope.session();
  const userId = actor.kind === "user" ? actor.userId : (pendingUserId ?? null);
  return { userId, alone: pendingUserId === undefined };
}

export const action = pageAction(
  { schema: usePasskeySchema, can: "account.sign_in" },
  async ({ ctx, input, request, scope }) => {
    await spend("credential", scope.address);
    const asked = await askedOf(scope);
    if (input.intent === "begin") {
      return { view: await beginPasskeyUse(ctx, asked) };
    }
    const credential = input.credential as AuthenticationResponseJSON;
    const answer = { challenge: input.challenge, credential };
    const userId = await usePasskey(ctx, answer, asked);
    if (asked.userId === null) {
      await startSession(scope, request, userId, true);
    } else {
      await markProved(scope, true);
    }
    const to = ownPath(new URL(request.url).searchParams.get("to") ?? "");
    return { to: to ?? url("account", { lang: ctx.locale }) };
  },
);

export default function SignInPasskey() {
  const t = useT();
  const { to, isSignedIn } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const ceremony = answer?.view;
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("account.passkey.use-title")}
        lead={t("account.passkey.use-lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      {ceremony ? (
        <PasskeyStep kind="get" {...ceremony} />
      ) : (
        <>
          <PasskeyMissing />
          <PasskeyReady>
            <Form>
              <Buttons>
                <Button name="intent" value="begin">
                  {t("account.passkey.use")}
                </Button>
              </Buttons>
            </Form>
          </PasskeyReady>
          <PasskeyScript />
        </>
      )}
      <p>
        <a
          href={url(
            isSignedIn ? "stepUp" : "signIn",
            { lang: t.locale },
            { to },
          )}
        >
          {t("account.passkey.password")}
        </a>
      </p>
    </div>
  );
}
