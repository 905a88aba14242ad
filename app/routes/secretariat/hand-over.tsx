import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextArea } from "../../components/form/text-area";
import { TextField } from "../../components/form/text-field";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { SecretariatNav } from "../../components/layout/secretariat-nav";
import { ProveNotice } from "../../components/secretariat/prove-notice";
import { typedIn } from "../../components/secretariat/typed";
import { Name } from "../../components/ui/name";
import { Notice } from "../../components/ui/notice";
import {
  handOver,
  readHandOver,
} from "../../domain/membership/hand-over.server";
import { handOverForm } from "../../domain/membership/schema.server";
import { secretariatSections } from "../../domain/permissions/sections";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("membership.hand-over.title");

const params = z.object({ participant: z.string().max(40) });

// Who has to prove themselves again is told beside the form, not sent away.
export const loader = pageLoader(
  { params, can: "participant.hand_over", cache: "none" },
  async ({ ctx, params: { participant } }) => ({
    participant,
    pages: secretariatSections(ctx.actor),
    ...(await readHandOver(ctx, participant)),
  }),
);

export const action = pageAction(
  { params, schema: handOverForm, can: "participant.hand_over" },
  async ({ ctx, params: { participant }, input }) => {
    await handOver(ctx, participant, input);
    return { to: url("handOver", { lang: ctx.locale, participant }) };
  },
);

export default function HandOver() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const { participant, pages, name, isFree, waiting, needsProof } = view;
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const typed = typedIn(answer?.values);
  return (
    <div className="stack-5 stack">
      <SecretariatNav pages={pages} />
      <PageHeader
        title={t("membership.hand-over.title")}
        eyebrow={<Name lang={name.lang} text={name.text} />}
        lead={t("membership.hand-over.lead")}
      />
      <ErrorSummary errors={errors} general={general} />
      {waiting > 0 && !answer && (
        <Notice tone="ok" live>
          {t("membership.hand-over.waiting")}
        </Notice>
      )}
      {!isFree && <p>{t("membership.error.has-owner")}</p>}
      {needsProof && (
        <ProveNotice
          back={url("handOver", { lang, participant })}
          isAnswered={answer !== undefined}
        />
      )}
      {(!needsProof || answer) && isFree ? (
        <Form className="stack narrow">
          <TextField
            name="email"
            type="email"
            label={t("account.field.email")}
            error={errors["email"]}
            value={typed.one("email")}
          />
          <TextArea
            name="reason"
            label={t("membership.hand-over.reason")}
            error={errors["reason"]}
            value={typed.one("reason")}
          />
          <Buttons>
            <Button>{t("membership.hand-over.submit")}</Button>
          </Buttons>
        </Form>
      ) : (
        <Form>{null}</Form>
      )}
    </div>
  );
}
