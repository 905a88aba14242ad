import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../components/account/account-crumbs";
import { titled } from "../../components/account/page-meta";
import { typed } from "../../components/account/typed";
import { MessageThread } from "../../components/acts/message-thread";
import { WhatIsSaid } from "../../components/challenge/challenge-said";
import { outcomeWords } from "../../components/challenge/outcome-words";
import { Button, Buttons } from "../../components/form/button";
import { ErrorSummary } from "../../components/form/error-summary";
import { formProblems } from "../../components/form/errors";
import { Form } from "../../components/form/form";
import { TextArea } from "../../components/form/text-area";
import { PageHeader } from "../../components/layout/page-header";
import type { RouteHandle } from "../../components/layout/root-view";
import { OwnText } from "../../components/register/own-text";
import { Notice } from "../../components/ui/notice";
import { answerChallenge } from "../../domain/challenge/ask.server";
import { getOwnChallenge } from "../../domain/challenge/get-own.server";
import {
  challengeParams,
  ownAnswerForm,
} from "../../domain/challenge/schema.server";
import { pageAction, pageLoader } from "../../http/page.server";
import { useT } from "../../i18n/use-t";
import { url } from "../../urls";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("challenge.own.title");

export const loader = pageLoader(
  {
    params: challengeParams,
    query: z.object({ done: z.enum(["answered"]).optional() }),
    can: "challenge.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    isDone: query.done !== undefined,
    view: await getOwnChallenge(ctx, id),
  }),
);

export const action = pageAction(
  { params: challengeParams, schema: ownAnswerForm, can: "challenge.answer" },
  async ({ ctx, params: { id }, input }) => {
    await answerChallenge(ctx, id, input.answer);
    const lang = ctx.locale;
    return { to: url("myChallenge", { lang, id }, { done: "answered" }) };
  },
);

export default function OwnChallenge() {
  const t = useT();
  const lang = t.locale;
  const { isDone, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { outcome, outcomeReason, note } = view;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("challenge.own.title")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: view.number,
            href: url("actTasks", { lang, id: view.actId }),
          },
        ]}
        eyebrow={<bdi dir="ltr">{view.number}</bdi>}
        lead={t("challenge.own.lead")}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      {isDone && !answer && (
        <Notice tone="ok" live>
          <p>{t("challenge.own.sent")}</p>
        </Notice>
      )}
      {outcome !== null ? (
        <Notice tone="info" title={t("challenge.own.outcome")}>
          <p>{outcomeWords(t, { outcome, outcomeReason })}</p>
          {note !== null && <OwnText lang={view.noteLang} text={note} />}
        </Notice>
      ) : (
        !view.mayAnswer && <p>{t("challenge.own.under-way")}</p>
      )}
      <WhatIsSaid said={view} />
      <MessageThread messages={view.messages} />
      {view.mayAnswer ? (
        <Form>
          <TextArea
            name="answer"
            label={t("challenge.own.answer")}
            hint={t("challenge.own.answer-hint")}
            error={errors["answer"]}
            value={typed(answer, "answer")}
            maxLength={5000}
            rows={8}
          />
          <Buttons>
            <Button>{t("challenge.own.send")}</Button>
          </Buttons>
        </Form>
      ) : (
        <Form>{null}</Form>
      )}
    </div>
  );
}
