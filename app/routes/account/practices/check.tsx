import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { titled } from "../../../components/account/page-meta";
import { typed } from "../../../components/account/typed";
import { Button, Buttons } from "../../../components/form/button";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { Form } from "../../../components/form/form";
import { TextArea } from "../../../components/form/text-area";
import { PageHeader } from "../../../components/layout/page-header";
import type { RouteHandle } from "../../../components/layout/root-view";
import { Notice } from "../../../components/ui/notice";
import { Answers } from "../../../components/writing/answers";
import { CompletenessBox } from "../../../components/writing/completeness-box";
import { ProblemLinks } from "../../../components/writing/problem-links";
import { TextBanner } from "../../../components/writing/text-banner";
import { writeCrumbs } from "../../../components/writing/write-crumbs";
import { optionalText } from "../../../domain/kernel/text";
import { submitPractice } from "../../../domain/practice/submit.server";
import { getOwnPractice } from "../../../domain/writing/get-own.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";
import { practiceParams, stayIf } from "./writing.parts";

export const handle = { switchByForm: true } satisfies RouteHandle;
export const meta = titled("writing.check.title");

export const loader = pageLoader(
  { params: practiceParams, can: "practice.read_own", cache: "none" },
  async ({ ctx, params: { id }, scope }) => {
    const practice = await getOwnPractice(ctx, id);
    const elsewhere = url("writePractice", { lang: ctx.locale, id });
    stayIf(practice.can.edit, scope, elsewhere);
    return { practice };
  },
);

export const action = pageAction(
  {
    params: practiceParams,
    schema: z.object({
      revision: z.coerce.number().int().optional().catch(undefined),
      reason: optionalText(2000),
    }),
    can: "practice.submit",
    to: ({ ctx, params: { id } }) =>
      url("writePractice", { lang: ctx.locale, id }),
  },
  async ({ ctx, params: { id }, input: { revision, reason } }) => {
    await submitPractice(ctx, id, { seenRevision: revision, reason });
    return undefined;
  },
);

export default function WriteCheck() {
  const t = useT();
  const { practice } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { completeness, can, stage, revision } = practice;
  const ready = completeness.maySubmit;
  const isAgain = stage === "revision_requested";
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("writing.check.title")}
        crumbs={writeCrumbs(t, practice)}
        lead={t("writing.check.lead")}
        pillar="practices"
      />
      <ErrorSummary
        errors={errors}
        general={
          general.length > 0 || !answer?.error
            ? general
            : [t("writing.error.not-ready")]
        }
      />
      {can.edit && <TextBanner practice={practice} />}
      {can.edit && !ready && (
        <Notice tone="warn" title={t("writing.check.missing")}>
          <ProblemLinks practice={practice} />
        </Notice>
      )}
      {!practice.participant.isChecked && (
        <Notice tone="warn" title={t("writing.check.unchecked")}>
          <p>{t("writing.check.unchecked-text")}</p>
        </Notice>
      )}
      <div className="columns">
        <div className="stack stack-5">
          <Answers practice={practice} />
          <Form>
            {can.submit && ready && (
              <>
                <h2>
                  {t(`writing.check.${isAgain ? "again" : "send"}-title`)}
                </h2>
                <p>{t(`writing.check.${isAgain ? "again" : "send"}-text`)}</p>
                {practice.owesReason && (
                  <TextArea
                    name="reason"
                    label={t("review.same.reason")}
                    hint={t("review.same.hint")}
                    error={errors["reason"]}
                    value={typed(answer, "reason") ?? ""}
                    maxLength={2000}
                  />
                )}
                <input type="hidden" name="revision" value={revision} />
                <Buttons>
                  <Button>{t("writing.check.send")}</Button>
                </Buttons>
              </>
            )}
            {can.edit && !can.submit && <p>{t("writing.check.co-editor")}</p>}
          </Form>
        </div>
        <aside className="stack stack-5">
          <CompletenessBox practice={practice} />
        </aside>
      </div>
    </div>
  );
}
