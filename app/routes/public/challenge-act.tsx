import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { ChallengeFields } from "../../components/challenge/challenge-fields";
import { Button, ButtonLink, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { Notice } from "../../components/ui/notice";
import { emailKey } from "../../domain/account/email";
import {
  getChallengeForm,
  raiseChallenge,
} from "../../domain/challenge/raise.server";
import { challengeForm } from "../../domain/challenge/schema.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { spend } from "../../http/rate-limit.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("challenge.form.title");

const params = z.object({ number: z.string().max(40) });

export const loader = pageLoader(
  { params, can: "challenge.raise", cache: "none" },
  ({ ctx, params: { number } }) => getChallengeForm(ctx, number),
);

/** Whoever the address belongs to, the answer is the same. */
export const action = pageAction(
  {
    params,
    schema: challengeForm,
    can: "challenge.raise",
    limit: "challenge",
  },
  async ({ ctx, params: { number }, input }) => {
    await spend("challenged_act", number);
    await spend("account", `letter ${emailKey(input.email)}`);
    await raiseChallenge(ctx, number, input);
    return { to: url("challengeSent", { lang: ctx.locale }) };
  },
);

export default function ChallengeAct() {
  const t = useT();
  const lang = t.locale;
  const { number, isOpen, stamp } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const act = url("act", { lang, number });
  // The first stamp stays: who mends a field need not wait again.
  const isOld = answer?.error?.code === "challenge.error.form-old";
  return (
    <div className="narrow stack">
      <PageHeader
        title={t("challenge.form.title")}
        crumbs={[
          { label: t("register.title"), href: url("register", { lang }) },
          { label: number, href: act },
        ]}
        lead={t("challenge.form.lead")}
        eyebrow={<bdi dir="ltr">{number}</bdi>}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      {isOpen ? (
        <Form>
          <ChallengeFields
            errors={errors}
            value={(name) => typed(answer, name)}
            stamp={(isOld ? undefined : typed(answer, "stamp")) ?? stamp}
          />
          <Buttons>
            <Button>{t("challenge.form.submit")}</Button>
            <ButtonLink kind="link" href={act}>
              {t("challenge.form.back")}
            </ButtonLink>
          </Buttons>
        </Form>
      ) : (
        <>
          <Notice tone="info" title={t("challenge.form.closed-title")}>
            <p>{t("challenge.form.closed")}</p>
          </Notice>
          <Form>
            <Buttons>
              <ButtonLink href={act}>{t("challenge.form.back")}</ButtonLink>
            </Buttons>
          </Form>
        </>
      )}
    </div>
  );
}
