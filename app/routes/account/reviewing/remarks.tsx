import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { accountCrumbs } from "../../../components/account/account-crumbs";
import { titled } from "../../../components/account/page-meta";
import { ErrorSummary } from "../../../components/form/error-summary";
import { formProblems } from "../../../components/form/errors";
import { PageHeader } from "../../../components/layout/page-header";
import { AnswerForm } from "../../../components/review/answer-form";
import { RemarkList } from "../../../components/review/remark-list";
import { RevisionWords } from "../../../components/review/revision-words";
import { Name } from "../../../components/ui/name";
import { Notice } from "../../../components/ui/notice";
import { getRemarks } from "../../../domain/review/get-own.server";
import { answerRemark } from "../../../domain/review/remarks.server";
import {
  answerForm,
  practiceParams,
} from "../../../domain/review/schema.server";
import { pageAction, pageLoader } from "../../../http/page.server";
import { useT } from "../../../i18n/use-t";
import { url } from "../../../urls";

export const meta = titled("review.remark.title");

export const loader = pageLoader(
  {
    params: practiceParams,
    query: z.object({ done: z.enum(["answered"]).optional().catch(undefined) }),
    can: "practice.read_own",
    cache: "none",
  },
  async ({ ctx, params: { id }, query }) => ({
    done: query.done ?? null,
    view: await getRemarks(ctx, id),
  }),
);

export const action = pageAction(
  { params: practiceParams, schema: answerForm, can: "practice.edit" },
  async ({ ctx, params: { id }, input }) => {
    await answerRemark(ctx, id, input);
    const lang = ctx.locale;
    const page = url("practiceRemarks", { lang, id }, { done: "answered" });
    return { to: `${page}#remark-${input.remark}` };
  },
);

export default function Remarks() {
  const t = useT();
  const lang = t.locale;
  const { done, view } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { errors, general } = formProblems(t, answer);
  const { head, remarks, mayAnswer } = view;
  const open = remarks.filter((one) => one.answer === null).length;
  return (
    <div className="stack stack-5">
      <PageHeader
        title={t("review.remark.title")}
        eyebrow={<Name lang={head.lang} text={head.title} />}
        lead={t("review.remark.lead")}
        crumbs={[
          ...accountCrumbs(t),
          {
            label: t("review.steps.title"),
            href: url("practiceSteps", { lang, id: head.id }),
          },
        ]}
        pillar="practices"
      />
      <ErrorSummary errors={errors} general={general} />
      {done !== null && !answer && (
        <Notice tone="ok" live title={t("review.remark.saved")} />
      )}
      <RevisionWords note={view.note} summaries={view.summaries} />
      <h2>{t("review.remark.single")}</h2>
      {mayAnswer && remarks.length > 0 && (
        <p>{t("review.remark.open", { count: open })}</p>
      )}
      <RemarkList
        remarks={remarks}
        content={view.content}
        below={(remark) =>
          mayAnswer && (
            <AnswerForm
              remark={remark}
              values={answer?.values}
              errors={errors}
            />
          )
        }
      />
    </div>
  );
}
