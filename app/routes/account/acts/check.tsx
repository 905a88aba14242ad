import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { actCrumbs } from "../../../components/acts/act-crumbs";
import { AnswerList } from "../../../components/acts/answer-list";
import { DraftBanner } from "../../../components/acts/draft-banner";
import { ProblemList } from "../../../components/acts/problem-list";
import { titled } from "../../../components/account/page-meta";
import { Button, Buttons } from "../../../components/form/button";
import { Checkbox } from "../../../components/form/checkbox";
import { CheckDifferences } from "../../../components/instruments/check-differences";
import { FiledAnswers } from "../../../components/instruments/filed-answers";
import { FilingTasks } from "../../../components/instruments/filing-tasks";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Notice } from "../../../components/ui/notice";
import { getOwnAct } from "../../../domain/act/get-own.server";
import { isReady } from "../../../domain/act/readiness";
import { checkForm } from "../../../domain/act/schema";
import { submitAct } from "../../../domain/act/submit.server";
import { getOwnFiling } from "../../../domain/instrument/own.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { actParams, stayIf } from "./question.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("acts.check.title");

export const loader = pageLoader(
  { params: actParams, can: "act.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const act = await getOwnAct(ctx, id);
    stayIf(act.can.edit, scope, url("actTasks", { lang: ctx.locale, id }));
    return { act, filing: await getOwnFiling(ctx, id) };
  },
);

export const action = pageAction(
  {
    params: actParams,
    schema: checkForm.extend({
      version: z.coerce.number().int().optional().catch(undefined),
    }),
    can: "act.submit",
    to: ({ ctx, params: { id } }) =>
      url("actSubmitted", { lang: ctx.locale, id }),
  },
  async ({ ctx, params: { id }, input: { version } }) => {
    await submitAct(ctx, id, version);
    return undefined;
  },
);

export default function Check() {
  const t = useT();
  const { act, filing } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const declaration = errors["declaration"];
  const isFiled = filing === null || isReady(filing.parts);
  const ready = isReady(act.sections) && isFiled;
  const isOpen = act.can.edit;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("acts.check.title")}
        crumbs={actCrumbs(t, act)}
        lead={t("acts.check.lead")}
        pillar="register"
      />
      <ErrorSummary
        errors={declaration ? { declaration } : {}}
        general={
          general.length > 0 || declaration || !answer?.error
            ? general
            : [t("act.error.not-ready")]
        }
      />
      {isOpen && <DraftBanner act={act} />}
      {isOpen && !ready && (
        <Notice tone="warn" title={t("acts.check.missing")}>
          <ProblemList act={act} />
        </Notice>
      )}
      {filing && (
        <>
          {isOpen && !isFiled && (
            <FilingTasks
              actId={act.id}
              participantId={act.participant.id}
              filing={filing}
            />
          )}
          <CheckDifferences filing={filing} />
          <FiledAnswers filing={filing} />
        </>
      )}
      <AnswerList act={act} />
      <Form>
        {isOpen && ready && (
          <>
            <h2>{t("acts.check.send-title")}</h2>
            <p>{t("acts.check.send-text")}</p>
            <input type="hidden" name="version" value={act.version} />
            <Checkbox
              name="declaration"
              value="on"
              label={t("acts.check.declaration")}
              error={declaration}
              checked={answer?.values["declaration"] === "on"}
            />
            <Buttons>
              <Button>{t("acts.check.send")}</Button>
            </Buttons>
          </>
        )}
      </Form>
    </div>
  );
}
