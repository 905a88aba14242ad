import { useActionData, useLoaderData } from "@remix-run/react";
import { actCrumbs } from "../../../components/acts/act-crumbs";
import { fieldValues } from "../../../components/acts/field-values";
import { MessageThread } from "../../../components/acts/message-thread";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { TextArea } from "../../../components/form/text-area";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { answerClarification } from "../../../domain/act/answer.server";
import { getOwnAct } from "../../../domain/act/get-own.server";
import { clarificationForm } from "../../../domain/act/schema";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { actParams, stayIf } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("acts.clarification.title");

export const loader = pageLoader(
  { params: actParams, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const act = await getOwnAct(ctx, id);
    stayIf(act.can.answer, scope, url("actTasks", { lang: ctx.locale, id }));
    return act;
  },
);

export const action = pageAction(
  { params: actParams, schema: clarificationForm, can: "act.answer" },
  async ({ ctx, params: { id }, input }) => {
    await answerClarification(ctx, id, input);
    return { to: url("actTasks", { lang: ctx.locale, id }) };
  },
);

export default function Clarification() {
  const t = useT();
  const lang = t.locale;
  const act = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const value = fieldValues(answer, {});
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("acts.clarification.title")}
        crumbs={actCrumbs(t, act)}
        lead={t("acts.clarification.lead")}
        pillar="register"
      />
      <ErrorSummary errors={errors} general={general} />
      <MessageThread messages={act.case?.messages ?? []} />
      {act.can.upload && (
        <p>
          <a href={url("actEvidence", { lang, id: act.id })}>
            {t("acts.clarification.add-file")}
          </a>{" "}
          {t("acts.clarification.add-file-hint")}
        </p>
      )}
      <Form>
        <TextArea
          name="answer"
          label={t("acts.clarification.answer")}
          hint={t("acts.clarification.answer-hint")}
          error={errors["answer"]}
          value={value("answer")}
          maxLength={5000}
          rows={8}
        />
        <Buttons>
          <Button>{t("acts.clarification.send")}</Button>
        </Buttons>
      </Form>
    </div>
  );
}
