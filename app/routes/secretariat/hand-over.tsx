import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../components/account/page-meta";
import { Button, Buttons } from "../../components/form/button";
import {
  HandOverAnswers,
  HandOverProposal,
} from "../../components/hand-over/hand-over-proposal";
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
import { answerHandOver } from "../../domain/membership/hand-over.server";
import { readHandOver } from "../../domain/membership/hand-over-page.server";
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
  {
    params,
    query: z.object({ done: z.enum(["decline"]).optional().catch(undefined) }),
    can: "participant.hand_over",
    cache: "none",
  },
  async ({ ctx, params: { participant }, query }) => ({
    participant,
    isDeclined: query.done === "decline",
    pages: secretariatSections(ctx.actor),
    ...(await readHandOver(ctx, participant)),
  }),
);

export const action = pageAction(
  { params, schema: handOverForm, can: "participant.hand_over" },
  async ({ ctx, params: { participant }, input }) => {
    await answerHandOver(ctx, participant, input);
    const done = input.do === "decline" ? input.do : undefined;
    return { to: url("handOver", { lang: ctx.locale, participant }, { done }) };
  },
);

export default function HandOver() {
  const t = useT();
  const lang = t.locale;
  const view = useLoaderData<typeof loader>();
  const { participant, pages, name, isFree, waiting, needsProof } = view;
  const { proposal, isDeclined } = view;
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
      {isDeclined && !proposal && !answer && (
        <Notice tone="ok" live>
          {t("membership.hand-over.declined")}
        </Notice>
      )}
      {!isFree && <p>{t("membership.error.has-owner")}</p>}
      {proposal && <HandOverProposal proposal={proposal} />}
      {needsProof && (
        <ProveNotice
          back={url("handOver", { lang, participant })}
          isAnswered={answer !== undefined}
        />
      )}
      {proposal && (!needsProof || answer) ? (
        <HandOverAnswers proposal={proposal} />
      ) : (!needsProof || answer) && isFree ? (
        <Form className="stack narrow">
          <input type="hidden" name="do" value="propose" />
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
